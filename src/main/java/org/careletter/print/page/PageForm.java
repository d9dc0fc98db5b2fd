package org.careletter.print.page;

/// The page and where the letter stands on it. Lengths are in points from the top left corner.
///
/// @param width width of the paper
/// @param height height of the paper
/// @param left left edge of the text
/// @param column width of the text
/// @param firstTop top of the letterhead on the first page, at the highest
/// @param top top of the text on all other pages
/// @param bottom bottom of the text
/// @param foot base line of the last line of the page foot
public record PageForm(
        double width,
        double height,
        double left,
        double column,
        double firstTop,
        double top,
        double bottom,
        double foot) {

    /// Points in a millimetre.
    static final double MM = 72 / 25.4;

    /// A line of 60 to 70 characters is this many times as wide as the type size.
    private static final double MEASURE = 32.5;

    private static final double LEAST_MARGIN = 18 * MM;
    private static final double MOST_LEFT = 28 * MM;

    /// A4 for a type size. The left margin lets the text begin where the address in a window
    /// envelope does; in large print the text takes what the page can give.
    static PageForm a4(double points) {
        double width = 210 * MM;
        double height = 297 * MM;
        double column = Math.min(MEASURE * points, width - 2 * LEAST_MARGIN);
        double left = Math.min(MOST_LEFT, (width - column) / 2);
        return new PageForm(
                width, height, left, column, 10 * MM, 14 * MM, height - 16 * MM, height - 9 * MM);
    }

    /// The same for a letter that begins like every other page.
    PageForm withoutLetterhead() {
        return new PageForm(width, height, left, column, top, top, bottom, foot);
    }

    /// The same with a page foot that is taller by so much.
    PageForm withTallerFoot(double by) {
        return new PageForm(width, height, left, column, firstTop, top, bottom - by, foot);
    }

    /// The same with a text that begins and ends that much further in.
    PageForm narrower(double by) {
        return new PageForm(width, height, left + by, column - 2 * by, firstTop, top, bottom, foot);
    }

    /// Right edge of the text.
    double right() {
        return left + column;
    }
}
