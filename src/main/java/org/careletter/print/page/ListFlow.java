package org.careletter.print.page;

import org.careletter.letter.Block.ItemList;
import org.careletter.letter.Span;
import org.careletter.print.page.Node.Tag;
import org.careletter.print.page.PageMark.TextLine;
import org.careletter.print.shape.Line;
import org.careletter.print.shape.ShapedText;
import org.careletter.print.shape.Style;

import java.util.ArrayList;
import java.util.List;

/// Lists with hanging bullets or numbers. An item never leaves its page half read.
final class ListFlow {

    private static final int MOST_LINES_OF_TWO = 4;

    private ListFlow() {}

    static List<Chunk> list(ItemList list, Setting setting, Node parent) {
        var items = list.items().stream().filter(ListFlow::saysSomething).toList();
        if (items.isEmpty()) {
            return List.of();
        }
        var style = setting.styles().body();
        var node = parent.add(Tag.L, list.ordered() ? "Decimal" : "Disc");
        var labels = new ArrayList<ShapedText>();
        for (int at = 0; at < items.size(); at++) {
            labels.add(setting.shape(list.ordered() ? (at + 1) + ". " : "• ", style));
        }
        double widest = labels.stream().mapToDouble(ShapedText::width).max().orElse(0);
        double indent = Math.max(1.3 * style.size(), widest + 0.25 * style.size());
        var set = new ArrayList<List<Chunk>>();
        for (int at = 0; at < items.size(); at++) {
            set.add(item(items.get(at), labels.get(at), indent, setting, node.add(Tag.LI)));
        }
        var flow = new ArrayList<Chunk>();
        for (int at = 0; at < set.size(); at++) {
            flow.addAll(TextFlow.together(set.get(at), wouldLeaveOneAlone(set, at)));
        }
        return flow;
    }

    /// Whether the first or the last item would stand alone on its page if a page ended after this
    /// one. Long items may: they fill a page by themselves.
    private static boolean wouldLeaveOneAlone(List<List<Chunk>> items, int at) {
        boolean atAnEnd = at == 0 || at == items.size() - 2;
        return atAnEnd
                && at + 1 < items.size()
                && items.get(at).size() + items.get(at + 1).size() <= MOST_LINES_OF_TWO;
    }

    static boolean saysSomething(List<Span> spans) {
        return spans.stream().anyMatch(span -> !span.text().isBlank());
    }

    private static List<Chunk> item(
            List<Span> spans, ShapedText label, double indent, Setting setting, Node item) {
        var style = setting.styles().body();
        var form = setting.form();
        var text = setting.shape(spans, style);
        boolean fromRight = text.rightToLeft();
        double width = form.column() - indent;
        double x = fromRight ? form.left() : form.left() + indent;
        var labelNode = item.add(Tag.LBL);
        var chunks =
                new ArrayList<>(
                        TextFlow.paragraph(
                                item.add(Tag.LBODY),
                                text,
                                style,
                                x,
                                width,
                                setting.styles().betweenItems()));
        var first = chunks.getFirst();
        var labelLine = Line.of(label, form.column(), style).getFirst();
        double labelX =
                fromRight
                        ? form.right() - labelLine.width()
                        : form.left() + indentOf(labelLine, indent, style);
        var marks = new ArrayList<PageMark>();
        marks.add(new TextLine(labelNode, labelLine, labelX, baseLine(first), style.colour()));
        marks.addAll(first.marks());
        var begun = Chunk.of(first.before(), first.height(), marks);
        chunks.set(0, first.withNext() ? begun.keptWithNext() : begun);
        return chunks;
    }

    /// Labels stand close to their text, so that numbers of one and two digits end together.
    private static double indentOf(Line label, double indent, Style style) {
        return indent - label.width() - 0.45 * style.size();
    }

    private static double baseLine(Chunk first) {
        return first.marks().getFirst() instanceof TextLine words ? words.y() : 0;
    }
}
