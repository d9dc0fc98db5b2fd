/// The window: a frame, a place for each screen, and below the desk what a plan is made of.
@NullMarked
package org.careletter.ui;

import org.jspecify.annotations.NullMarked;
