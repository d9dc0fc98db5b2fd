/// An open plan: its sections, the section in hand, and the letter beside it.
@NullMarked
package org.careletter.ui.desk;

import org.jspecify.annotations.NullMarked;
