/// The letter as a PDF, and the pages of a PDF as pictures. This is all that others see; the work
/// is done in the folders below, each of which knows only those before it: fonts, shapes, pages,
/// PDF.
@NullMarked
package org.careletter.print;

import org.jspecify.annotations.NullMarked;
