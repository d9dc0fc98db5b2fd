package org.careletter.print.page;

import org.careletter.print.page.PageMark.TextLine;
import org.careletter.print.shape.Line;
import org.careletter.text.Template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What stands at the foot of every page: whose letter it is and of when, and the page's number.
final class FootFlow {

    /// A foot is a reminder. A very long one ends here; the letter says all of it.
    private static final int MOST_LINES = 2;

    private final String pageOf;
    private final Setting setting;
    private final List<Line> lines;

    FootFlow(String foot, String pageOf, Setting setting) {
        this.pageOf = pageOf;
        this.setting = setting;
        var style = setting.styles().small();
        double label = setting.shape(label("000", "000"), style).width();
        double width = Math.max(label, setting.form().column() - label - style.size());
        var text = setting.shape(foot, style);
        var all = text.isBlank() ? List.<Line>of() : Line.of(text, width, style);
        this.lines = all.subList(0, Math.min(all.size(), MOST_LINES));
    }

    /// By how much it is taller than one line.
    double extraHeight() {
        return lines.stream().skip(1).mapToDouble(Line::height).sum();
    }

    /// The marks of one page's foot, which belong to no element.
    List<PageMark> marks(int page, int pages) {
        var form = setting.form();
        var style = setting.styles().small();
        var marks = new ArrayList<PageMark>();
        double y = form.foot();
        for (var line : lines.reversed()) {
            double x = form.left();
            marks.addFirst(new TextLine(null, line, x, y, style.colour()));
            y -= line.height();
        }
        var text = setting.shape(label(Integer.toString(page), Integer.toString(pages)), style);
        for (var line : Line.of(text, form.column(), style)) {
            marks.add(
                    new TextLine(
                            null, line, form.right() - line.width(), form.foot(), style.colour()));
        }
        return marks;
    }

    private String label(String page, String pages) {
        return new Template(pageOf).filled(Map.of("page", page, "pages", pages));
    }
}
