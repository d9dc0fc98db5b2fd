package org.careletter.print.page;

import org.careletter.letter.Block.Interpreted;
import org.careletter.print.page.Node.Tag;
import org.careletter.print.shape.ShapedText;

import java.util.ArrayList;
import java.util.List;

/// Interpreted words, a little in from the edge, with a bar beside them.
final class QuoteFlow {

    private QuoteFlow() {}

    /// What was said, and right below it the interpreter's words: one quotation with one bar. They
    /// part only where one of them is long.
    static List<Chunk> interpreted(Interpreted said, Setting setting, Node parent) {
        var style = setting.styles().body();
        var texts = new ArrayList<ShapedText>();
        for (var spans : List.of(said.original(), said.words())) {
            if (ListFlow.saysSomething(spans)) {
                texts.add(setting.shape(spans, style));
            }
        }
        if (texts.isEmpty()) {
            return List.of();
        }
        var form = setting.form();
        // The bar stands where the interpreter's words begin, which are in the letter's language.
        boolean barAtRight = texts.getLast().rightToLeft();
        double indent = 1.1 * style.size();
        double bar = 0.18 * style.size();
        double x = barAtRight ? form.left() : form.left() + indent;
        var quote = parent.add(Tag.BLOCK_QUOTE);
        var flow = new ArrayList<Chunk>();
        for (var text : texts) {
            if (!flow.isEmpty()) {
                flow.add(flow.removeLast().keptWithNext());
            }
            double before = flow.isEmpty() ? 0 : setting.styles().betweenItems();
            var lines =
                    TextFlow.paragraph(
                            quote.add(Tag.P), text, style, x, form.column() - indent, before);
            flow.addAll(lines);
        }
        return TextFlow.withBar(flow, barAtRight ? form.right() - bar : form.left(), bar);
    }
}
