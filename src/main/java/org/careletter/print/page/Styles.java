package org.careletter.print.page;

import org.careletter.print.shape.Style;

/// Type and rhythm of a letter, all from the size of its body text.
///
/// @param body sentences of the letter
/// @param title the title
/// @param section heading of a section
/// @param part heading within a section
/// @param small what surrounds the letter; as large as the body in large print
record Styles(Style body, Style title, Style section, Style part, Style small) {

    /// From here on print counts as large, and nothing may be smaller.
    private static final double LARGE_PRINT = 16;

    private static final double LEADING = 1.45;

    static Styles of(double points) {
        double small = points < LARGE_PRINT ? points * 0.85 : points;
        return new Styles(
                new Style(points, false, LEADING, Style.BLACK),
                new Style(points * 1.6, true, 1.2, Style.BLACK),
                new Style(points * 1.25, true, 1.25, Style.BLACK),
                new Style(points, true, LEADING, Style.BLACK),
                new Style(small, false, 1.4, Style.QUIET));
    }

    /// The style of a heading.
    Style heading(int level) {
        return level <= 1 ? title : level == 2 ? section : part;
    }

    /// Room above a heading.
    double aboveHeading(int level) {
        return unit() * (level <= 1 ? 1.1 : level == 2 ? 1.55 : 1.1);
    }

    /// Room between a heading and what follows it.
    double belowHeading(int level) {
        return unit() * (level <= 1 ? 0.6 : level == 2 ? 0.4 : 0.25);
    }

    /// Room between a heading and the heading right below it.
    double betweenHeadings() {
        return unit() * 0.6;
    }

    /// Room between paragraphs.
    double betweenParagraphs() {
        return unit() * 0.55;
    }

    /// Room between the items of a list.
    double betweenItems() {
        return unit() * 0.28;
    }

    /// Distance of two base lines of body text.
    double unit() {
        return body.size() * body.leading();
    }
}
