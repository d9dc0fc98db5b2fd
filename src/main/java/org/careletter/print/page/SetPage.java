package org.careletter.print.page;

import java.util.List;
import java.util.stream.Stream;

/// A page with everything in its place, in reading order.
///
/// @param marks what stands on it, `y` from the top of the page
public record SetPage(List<PageMark> marks) {

    /// Keeps a copy of the marks.
    public SetPage {
        marks = List.copyOf(marks);
    }

    /// Its lines of text, the page foot included.
    Stream<PageMark.TextLine> words() {
        return marks.stream()
                .filter(PageMark.TextLine.class::isInstance)
                .map(PageMark.TextLine.class::cast);
    }
}
