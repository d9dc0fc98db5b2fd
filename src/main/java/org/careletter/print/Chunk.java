package org.careletter.print;

import java.util.List;

/// The smallest part of a letter that is never cut: a line of text, a row of a table, a picture.
///
/// @param place where it may stand
/// @param before room above it, unless it starts a page
/// @param height its height in points
/// @param marks what it shows, from its top
/// @param withNext whether the next one has to stand on the same page
/// @param head what is repeated above it when it starts a page, such as a table's headings
record Chunk(
        Place place,
        double before,
        double height,
        List<Mark> marks,
        boolean withNext,
        List<Chunk> head) {

    /// Where a chunk may stand.
    sealed interface Place {

        /// After the one before it.
        record Next() implements Place {}

        /// At the top of a page.
        record NewPage() implements Place {}

        /// At a fixed height of the first page, as long as nothing stands there yet.
        ///
        /// @param top where it starts
        /// @param next where what follows may start at the earliest
        record Fixed(double top, double next) implements Place {}
    }

    private static final Place NEXT = new Place.Next();

    Chunk {
        marks = List.copyOf(marks);
        head = List.copyOf(head);
    }

    /// A part of the flow.
    static Chunk of(double before, double height, List<Mark> marks) {
        return new Chunk(NEXT, before, height, marks, false, List.of());
    }

    /// The start of a new page.
    static Chunk newPage() {
        return new Chunk(new Place.NewPage(), 0, 0, List.of(), false, List.of());
    }

    /// The same at a fixed place of the first page.
    Chunk fixed(double top, double next) {
        return new Chunk(new Place.Fixed(top, next), before, height, marks, withNext, head);
    }

    Chunk keptWithNext() {
        return new Chunk(place, before, height, marks, true, head);
    }

    Chunk withHead(List<Chunk> repeated) {
        return new Chunk(place, before, height, marks, withNext, repeated);
    }

    Chunk withBefore(double room) {
        return new Chunk(place, room, height, marks, withNext, head);
    }
}
