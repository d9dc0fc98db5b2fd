/// Tests of recovery words on paper.
@NullMarked
package org.careletter.ui.door;

import org.jspecify.annotations.NullMarked;
