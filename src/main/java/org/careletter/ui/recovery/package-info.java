/// Recovery words on screen and on paper.
@NullMarked
package org.careletter.ui.recovery;

import org.jspecify.annotations.NullMarked;
