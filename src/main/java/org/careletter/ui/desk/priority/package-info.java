/// What the person wants, what others raise, and risks worth taking: three sections of a plan made
/// of cards that fold, with who does what.
@NullMarked
package org.careletter.ui.desk.priority;

import org.jspecify.annotations.NullMarked;
