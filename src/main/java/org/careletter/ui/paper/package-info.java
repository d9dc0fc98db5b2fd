/// Printing on paper: choosing a printer and sending something to it.
@NullMarked
package org.careletter.ui.paper;

import org.jspecify.annotations.NullMarked;
