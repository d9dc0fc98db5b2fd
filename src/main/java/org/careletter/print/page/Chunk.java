package org.careletter.print.page;

import java.util.List;

/// The smallest part of a letter that is never cut: a line of text, a row of a table, a picture.
///
/// @param position where it may stand
/// @param before room above it, unless it starts a page
/// @param height its height in points
/// @param marks what it shows, from its top
/// @param withNext whether the next one has to stand on the same page
/// @param head what is repeated above it when it starts a page, such as a table's headings
/// @param parts what it is cut into where it would leave too much of a page empty; empty for what
///     is never cut
record Chunk(
        Position position,
        double before,
        double height,
        List<PageMark> marks,
        boolean withNext,
        List<Chunk> head,
        List<Chunk> parts) {

    /// Where a chunk may stand.
    sealed interface Position {

        /// After the one before it.
        record Next() implements Position {}

        /// At a fixed height of the first page, as long as nothing stands there yet.
        ///
        /// @param top where it starts
        /// @param next where what follows may start at the earliest
        record Fixed(double top, double next) implements Position {}
    }

    private static final Position NEXT = new Position.Next();

    Chunk {
        marks = List.copyOf(marks);
        head = List.copyOf(head);
        parts = List.copyOf(parts);
    }

    /// A part of the flow.
    static Chunk of(double before, double height, List<PageMark> marks) {
        return new Chunk(NEXT, before, height, marks, false, List.of(), List.of());
    }

    /// The same at a fixed place of the first page.
    Chunk fixed(double top, double next) {
        return new Chunk(
                new Position.Fixed(top, next), before, height, marks, withNext, head, parts);
    }

    Chunk keptWithNext() {
        return new Chunk(position, before, height, marks, true, head, parts);
    }

    Chunk withMarks(List<PageMark> others) {
        return new Chunk(position, before, height, others, withNext, head, parts);
    }

    Chunk cutInto(List<Chunk> smaller) {
        return new Chunk(position, before, height, marks, withNext, head, smaller);
    }

    Chunk withHead(List<Chunk> repeated) {
        return new Chunk(position, before, height, marks, withNext, repeated, parts);
    }

    Chunk withBefore(double room) {
        return new Chunk(position, room, height, marks, withNext, head, parts);
    }
}
