package org.careletter.letter;

import org.careletter.text.WordSigns;

import java.util.ArrayList;
import java.util.List;

/// A letter as UTF-8 text, for pasting into a record system. Lines are not wrapped: the window it
/// is pasted into does that.
public final class PlainText {

    private PlainText() {}

    /// The whole letter, blocks apart by an empty line, with a line end after the last.
    public static String of(Letter letter) {
        return of(letter.blocks());
    }

    static String of(List<Block> blocks) {
        var parts = blocks.stream().map(PlainText::text).filter(it -> !it.isEmpty()).toList();
        return WordSigns.asCharacters(String.join("\n\n", parts) + "\n");
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Heading(_, var text) -> text;
            case Block.Paragraph(var spans) -> Text.plain(spans);
            case Block.Labelled(_, var label, var spans) ->
                    (Text.plain(label) + " " + Text.plain(spans)).strip();
            case Block.ItemList list -> lines(list);
            case Block.Table(var headings, var rows) -> lines(headings, rows);
            case Block.Figure(_, var alternative) -> alternative;
            case Block.Sender(var lines) -> String.join(" · ", lines);
            case Block.Address(var confidential, var lines) -> lines(confidential, lines);
            case Block.Signatures(var labels) -> lines(labels);
            case Block.Interpreted(var original, var words) ->
                    Text.plain(original) + "\n" + Text.plain(words);
            case Block.Note(var spans) -> Text.plain(spans);
            case Block.Framed(var blocks) -> of(blocks).stripTrailing();
        };
    }

    private static String lines(Block.ItemList list) {
        var lines = new ArrayList<String>();
        for (List<Span> item : list.items()) {
            var sign = list.ordered() ? (lines.size() + 1) + ". " : "- ";
            lines.add(sign + Text.plain(item));
        }
        return String.join("\n", lines);
    }

    private static String lines(List<String> headings, List<List<List<Span>>> rows) {
        var lines = new ArrayList<String>();
        for (List<List<Span>> row : rows) {
            var cells = new ArrayList<String>();
            for (List<Span> cell : row) {
                cells.add(headings.get(cells.size()) + ": " + Text.plain(cell));
            }
            lines.add(String.join(" · ", cells));
        }
        return String.join("\n", lines);
    }

    private static String lines(String confidential, List<String> address) {
        var lines = String.join("\n", address);
        return confidential.isEmpty() ? lines : confidential + "\n\n" + lines;
    }

    private static String lines(List<String> labels) {
        return String.join("\n", labels.stream().map(label -> label + ": ____________").toList());
    }
}
