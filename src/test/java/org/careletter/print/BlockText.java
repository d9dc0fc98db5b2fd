package org.careletter.print;

import org.careletter.letter.Block;
import org.careletter.letter.Letter;
import org.careletter.letter.Span;
import org.careletter.text.Direction;

import java.util.ArrayList;
import java.util.List;

/// What a letter says, read off its blocks: the measure for what a PDF says.
final class BlockText {

    private BlockText() {}

    /// The text as [LogicalText] gives it.
    static String of(Letter letter) {
        var lines = new ArrayList<String>();
        letter.blocks().forEach(block -> add(block, lines));
        return String.join(
                "\n",
                lines.stream().map(BlockText::folded).filter(line -> !line.isEmpty()).toList());
    }

    static String folded(String text) {
        return Direction.without(text)
                .replace("\uFEFF", "")
                .replaceAll("[\\s\\p{Zs}\u2028\u2029]+", " ")
                .strip();
    }

    private static void add(Block block, List<String> lines) {
        switch (block) {
            case Block.Heading(_, var text) -> lines.add(text);
            case Block.Paragraph(var spans) -> lines.add(text(spans));
            case Block.Labelled(_, var label, var spans) -> {
                lines.add(text(label));
                lines.add(text(spans));
            }
            case Block.ItemList(var items, var ordered) -> {
                int number = 0;
                for (var item : items) {
                    if (!text(item).isBlank()) {
                        number++;
                        lines.add((ordered ? number + ". " : "• ") + text(item));
                    }
                }
            }
            case Block.Table(var headings, var rows) -> {
                lines.add(String.join(" ", headings));
                for (var row : rows) {
                    lines.add(String.join(" ", row.stream().map(BlockText::text).toList()));
                }
            }
            case Block.Figure(_, var alternative) -> lines.add(alternative);
            case Block.Sender(var parts) -> {
                lines.addAll(parts);
            }
            case Block.Address(var confidential, var parts) -> {
                lines.add(confidential);
                lines.addAll(parts);
            }
            case Block.Signatures(var labels) -> lines.addAll(labels);
            case Block.Interpreted(var original, var words) -> {
                lines.add(text(original));
                lines.add(text(words));
            }
            case Block.Note(var spans) -> lines.add(text(spans));
            case Block.Framed(var blocks) -> blocks.forEach(each -> add(each, lines));
        }
    }

    static String text(List<Span> spans) {
        return String.join("", spans.stream().map(Span::text).toList());
    }
}
