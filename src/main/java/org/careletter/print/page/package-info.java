/// A letter's blocks set on pages: everything in its place, and the structure that is read aloud.
/// It knows nothing of PDF.
@NullMarked
package org.careletter.print.page;

import org.jspecify.annotations.NullMarked;
