package org.careletter.print.page;

import org.careletter.print.page.PageMark.Bar;
import org.careletter.print.shape.Style;

import java.util.ArrayList;
import java.util.List;

/// A line around what is to be seen first. What it frames stays on one page, unless that would
/// leave much of the page before it empty; more than a page holds stands without it.
final class FrameFlow {

    private static final double LINE = 1;

    private FrameFlow() {}

    /// Room between the line and what it frames.
    static double padding(Setting setting) {
        return 0.9 * setting.styles().body().size();
    }

    static List<Chunk> around(List<Chunk> inside, Setting setting) {
        if (inside.isEmpty()) {
            return inside;
        }
        var form = setting.form();
        var whole = joined(inside, padding(setting));
        double height = whole.height();
        if (height > form.bottom() - form.top()) {
            return inside;
        }
        var marks = new ArrayList<>(whole.marks());
        marks.add(new Bar(form.left(), 0, form.column(), LINE, Style.ACCENT));
        marks.add(new Bar(form.left(), height - LINE, form.column(), LINE, Style.ACCENT));
        marks.add(new Bar(form.left(), LINE, LINE, height - 2 * LINE, Style.ACCENT));
        marks.add(new Bar(form.right() - LINE, LINE, LINE, height - 2 * LINE, Style.ACCENT));
        return List.of(Chunk.of(0, height, marks).cutInto(parts(inside, setting)));
    }

    /// The same in pieces, each with the line at its sides.
    private static List<Chunk> parts(List<Chunk> inside, Setting setting) {
        var form = setting.form();
        var parts = new ArrayList<Chunk>();
        for (var chunk : inside) {
            boolean first = parts.isEmpty();
            boolean last = parts.size() == inside.size() - 1;
            double above = first ? padding(setting) : 0;
            double height = above + chunk.height() + (last ? padding(setting) : 0);
            double before = first ? 0 : chunk.before();
            var marks = new ArrayList<PageMark>();
            chunk.marks().forEach(mark -> marks.add(mark.down(above)));
            marks.add(new Bar(form.left(), -before, LINE, before + height, Style.ACCENT));
            marks.add(new Bar(form.right() - LINE, -before, LINE, before + height, Style.ACCENT));
            if (first) {
                marks.add(new Bar(form.left(), 0, form.column(), LINE, Style.ACCENT));
            }
            if (last) {
                marks.add(new Bar(form.left(), height - LINE, form.column(), LINE, Style.ACCENT));
            }
            var part = Chunk.of(before, height, marks);
            parts.add(chunk.withNext() || first ? part.keptWithNext() : part);
        }
        return parts;
    }

    /// Chunks as one that is never cut, with so much room above and below.
    static Chunk joined(List<Chunk> inside, double padding) {
        var marks = new ArrayList<PageMark>();
        double y = padding - inside.getFirst().before();
        for (var chunk : inside) {
            y += chunk.before();
            for (var mark : chunk.marks()) {
                marks.add(mark.down(y));
            }
            y += chunk.height();
        }
        return Chunk.of(0, y + padding, marks);
    }
}
