/// The bundled fonts: which one has a character, its shapes and measures, and a file with some of
/// its glyphs.
@NullMarked
package org.careletter.print.font;

import org.jspecify.annotations.NullMarked;
