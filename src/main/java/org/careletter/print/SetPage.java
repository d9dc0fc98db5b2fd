package org.careletter.print;

import java.util.List;
import java.util.stream.Stream;

/// A page with everything in its place, in reading order.
///
/// @param marks what stands on it, `y` from the top of the page
record SetPage(List<PageMark> marks) {

    SetPage {
        marks = List.copyOf(marks);
    }

    /// Its lines of text, the page foot included.
    Stream<PageMark.TextLine> words() {
        return marks.stream()
                .filter(PageMark.TextLine.class::isInstance)
                .map(PageMark.TextLine.class::cast);
    }
}
