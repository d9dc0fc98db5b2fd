/// The sections of a plan, each a column of cards.
@NullMarked
package org.careletter.ui.desk.section;

import org.jspecify.annotations.NullMarked;
