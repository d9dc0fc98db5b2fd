/// The letter beside the plan: live pages, zoom, export, print.
@NullMarked
package org.careletter.ui.letter;

import org.jspecify.annotations.NullMarked;
