package org.careletter.print.page;

import static org.careletter.print.page.PageForm.MM;

import org.careletter.letter.Block.Signatures;
import org.careletter.print.page.Node.Tag;
import org.careletter.print.shape.Line;
import org.careletter.print.shape.ShapedText;
import org.careletter.print.shape.Style;

import java.util.ArrayList;
import java.util.List;

/// Room to sign: ruled lines with a label below each.
final class SignatureFlow {

    /// Room for a hand that writes large.
    static final double ROOM = 14 * MM;

    private static final double RULE = 0.8;
    private static final double GAP = 8 * MM;

    private SignatureFlow() {}

    static List<Chunk> signatures(Signatures signatures, Setting setting, Node parent) {
        var style = setting.styles().body();
        var form = setting.form();
        var labels = new ArrayList<ShapedText>();
        for (var label : signatures.labels()) {
            labels.add(setting.shape(label, style));
        }
        double half = (form.column() - GAP) / 2;
        boolean paired = labels.stream().allMatch(label -> label.width() <= half);
        int across = paired ? 2 : 1;
        double width = paired ? half : form.column();
        var flow = new ArrayList<Chunk>();
        for (int at = 0; at < labels.size(); at += across) {
            var row = labels.subList(at, Math.min(labels.size(), at + across));
            flow.add(row(row, width, setting, parent));
        }
        return TextFlow.together(flow, false);
    }

    private static Chunk row(List<ShapedText> labels, double width, Setting setting, Node parent) {
        var style = setting.styles().body();
        var marks = new ArrayList<PageMark>();
        double tallest = 0;
        double x = setting.form().left();
        for (var label : labels) {
            marks.add(new PageMark.Bar(x, ROOM, width, RULE, Style.QUIET));
            double y = ROOM + RULE + 0.15 * style.size();
            if (!label.isBlank()) {
                var node = parent.add(Tag.P);
                for (var line : Line.of(label, width, style)) {
                    marks.add(
                            TextFlow.words(node, line, label.rightToLeft(), style, x, width)
                                    .down(y));
                    y += line.height();
                }
            }
            tallest = Math.max(tallest, y);
            x += width + GAP;
        }
        return Chunk.of(0, tallest, marks);
    }
}
