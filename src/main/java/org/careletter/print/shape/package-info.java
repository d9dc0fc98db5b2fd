/// Text as placed glyphs: direction, typeface, what belongs together, and where lines end.
@NullMarked
package org.careletter.print.shape;

import org.jspecify.annotations.NullMarked;
