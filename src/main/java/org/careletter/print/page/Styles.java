package org.careletter.print.page;

import org.careletter.print.shape.Style;

/// Type and rhythm of a letter, all from the size of its body text. Three ranks of heading differ
/// by size, colour and room, so that they are told apart at a glance; a bold label at the start of
/// a paragraph has the size of the body and stands below them all.
///
/// @param body sentences of the letter
/// @param title the title
/// @param section heading of a section
/// @param part heading within a section
/// @param small the page foot, the only thing smaller than the body; in large print a little more
///     so, or it would take a line of every page away from the text
record Styles(Style body, Style title, Style section, Style part, Style small) {

    /// From here on print counts as large.
    private static final double LARGE_PRINT = 16;

    private static final double LEADING = 1.4;

    /// In large print headings grow less than the text, or no heading would fit on a line.
    private static final double LESS = 0.6;

    static Styles of(double points) {
        boolean large = points >= LARGE_PRINT;
        double more = large ? LESS : 1;
        return new Styles(
                new Style(points, false, LEADING, Style.BLACK),
                new Style(points * (1 + 0.85 * more), true, 1.2, Style.BLACK),
                new Style(points * (1 + 0.4 * more), true, 1.25, Style.ACCENT),
                new Style(points * (1 + 0.15 * more), true, 1.35, Style.BLACK),
                new Style(points * (large ? 0.78 : 0.85), false, 1.4, Style.QUIET));
    }

    /// The style of a heading.
    Style heading(int level) {
        return level <= 1 ? title : level == 2 ? section : part;
    }

    /// Room above a heading.
    double aboveHeading(int level) {
        return unit() * (level <= 1 ? 1.1 : level == 2 ? 1.05 : 0.8);
    }

    /// Room between a heading and what follows it.
    double belowHeading(int level) {
        return unit() * (level <= 1 ? 0.6 : level == 2 ? 0.35 : 0.2);
    }

    /// Room between a heading and the heading right below it.
    double betweenHeadings() {
        return unit() * 0.6;
    }

    /// Room between paragraphs.
    double betweenParagraphs() {
        return unit() * 0.32;
    }

    /// Room between the items of a list.
    double betweenItems() {
        return unit() * 0.16;
    }

    /// Distance of two base lines of body text.
    double unit() {
        return body.size() * body.leading();
    }
}
