/// The window itself: which screen is shown, and what every screen shares.
@NullMarked
package org.careletter.ui.frame;

import org.jspecify.annotations.NullMarked;
