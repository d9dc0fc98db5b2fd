package org.careletter.print.page;

import org.careletter.letter.Span;
import org.careletter.print.shape.ShapedText;
import org.careletter.print.shape.Shaper;
import org.careletter.print.shape.Style;

import java.util.List;

/// What every kind of block needs to be set.
///
/// @param shaper shapes its text
/// @param styles type and rhythm
/// @param form the page
/// @param heading the heading it stands under; empty at the start
record Setting(Shaper shaper, Styles styles, PageForm form, String heading) {

    ShapedText shape(List<Span> spans, Style style) {
        return shaper.shape(spans, style, heading);
    }

    ShapedText shape(String text, Style style) {
        return shape(List.of(Span.of(text)), style);
    }

    Setting under(String nextHeading) {
        return new Setting(shaper, styles, form, nextHeading);
    }

    Setting narrower(double by) {
        return new Setting(shaper, styles, form.narrower(by), heading);
    }
}
