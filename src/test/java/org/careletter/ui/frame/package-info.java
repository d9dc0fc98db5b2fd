/// Tests of what the window does by itself: locking, and taking words off the clipboard.
@NullMarked
package org.careletter.ui.frame;

import org.jspecify.annotations.NullMarked;
