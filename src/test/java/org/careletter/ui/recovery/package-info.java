/// Tests of recovery words on paper.
@NullMarked
package org.careletter.ui.recovery;

import org.jspecify.annotations.NullMarked;
