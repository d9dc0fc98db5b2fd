/// The conversation guides: which questions are asked, in which order, under which heading. Guides
/// are data; adding a question needs no Java.
@NullMarked
package org.careletter.guide;

import org.jspecify.annotations.NullMarked;
