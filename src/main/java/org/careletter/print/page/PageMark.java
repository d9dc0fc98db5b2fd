package org.careletter.print.page;

import org.careletter.print.shape.Line;
import org.jspecify.annotations.Nullable;

/// Something placed on a page. Lengths are in points, `x` from the left edge of the page, `y` from
/// the top of what holds it.
public sealed interface PageMark {

    /// The same, further down.
    PageMark down(double by);

    /// A line of text.
    ///
    /// @param node what it belongs to; null for what is repeated on every page
    /// @param line the text
    /// @param x its left edge
    /// @param y its base line
    /// @param colour ink, as 0xRRGGBB
    record TextLine(@Nullable Node node, Line line, double x, double y, int colour)
            implements PageMark {
        @Override
        public TextLine down(double by) {
            return new TextLine(node, line, x, y + by, colour);
        }
    }

    /// A filled bar or ruled line, which means nothing.
    record Bar(double x, double y, double width, double height, int colour) implements PageMark {
        @Override
        public Bar down(double by) {
            return new Bar(x, y + by, width, height, colour);
        }
    }

    /// A picture.
    ///
    /// @param node its element
    /// @param resource name of the picture among the resources
    record Picture(Node node, String resource, double x, double y, double width, double height)
            implements PageMark {
        @Override
        public Picture down(double by) {
            return new Picture(node, resource, x, y + by, width, height);
        }
    }

    /// A place that a bookmark leads to.
    ///
    /// @param level 1 for the letter or an enclosure, 2 and 3 for headings below
    record Anchor(String title, int level, double y) implements PageMark {
        @Override
        public Anchor down(double by) {
            return new Anchor(title, level, y + by);
        }
    }
}
