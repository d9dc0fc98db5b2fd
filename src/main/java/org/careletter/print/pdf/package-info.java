/// Set pages as a tagged PDF: content, structure, embedded fonts, bookmarks, and what the file says
/// about itself.
@NullMarked
package org.careletter.print.pdf;

import org.jspecify.annotations.NullMarked;
