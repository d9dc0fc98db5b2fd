/// The window itself: which screen is shown, and what every screen shares.
@NullMarked
package org.careletter.ui.shell;

import org.jspecify.annotations.NullMarked;
