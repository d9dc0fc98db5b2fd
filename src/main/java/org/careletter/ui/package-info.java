/// The window: shell, theme, kit, and a folder for each screen.
@NullMarked
package org.careletter.ui;

import org.jspecify.annotations.NullMarked;
