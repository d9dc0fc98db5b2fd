package org.careletter.letter;

import java.util.ArrayList;
import java.util.List;

/// Looks into the blocks of a letter.
final class Blocks {

    private Blocks() {}

    static boolean isEmpty(Block block) {
        return switch (block) {
            case Block.Heading(_, var text) -> text.isBlank();
            case Block.Paragraph(var spans) -> isBlank(spans);
            case Block.ItemList(var items, _) ->
                    items.isEmpty() || items.stream().anyMatch(Blocks::isBlank);
            case Block.Sender(var lines) ->
                    lines.isEmpty() || lines.stream().anyMatch(String::isBlank);
            case Block.Address(_, var lines) ->
                    lines.isEmpty() || lines.stream().anyMatch(String::isBlank);
            case Block.Signatures(var labels) -> labels.isEmpty();
            case Block.Table _, Block.Figure _ -> true;
            case Block.Labelled(_, var label, var text) ->
                    isBlank(label) || text.stream().anyMatch(span -> span.text().isEmpty());
            case Block.Interpreted(var original, var words) -> isBlank(original) || isBlank(words);
            case Block.Note(var spans) -> isBlank(spans);
            case Block.Framed(var blocks) ->
                    blocks.isEmpty() || blocks.stream().anyMatch(Blocks::isEmpty);
        };
    }

    static boolean isBlank(List<Span> spans) {
        return spans.isEmpty() || spans.stream().anyMatch(span -> span.text().isEmpty());
    }

    static List<Span> spans(Letter letter) {
        return letter.blocks().stream().flatMap(block -> spans(block).stream()).toList();
    }

    static List<Span> spans(Block block) {
        return texts(block).stream().flatMap(List::stream).toList();
    }

    private static List<Span> joined(List<Span> label, List<Span> text) {
        var all = new ArrayList<>(label);
        if (!text.isEmpty()) {
            all.add(Span.of(" "));
            all.addAll(text);
        }
        return all;
    }

    static List<List<Span>> texts(Letter letter) {
        var all = new ArrayList<List<Span>>();
        letter.blocks().forEach(block -> all.addAll(texts(block)));
        return all;
    }

    static List<List<Span>> texts(Block block) {
        return switch (block) {
            case Block.Paragraph(var spans) -> List.of(spans);
            case Block.Labelled(_, var label, var text) -> List.of(joined(label, text));
            case Block.Interpreted(var original, var words) -> List.of(original, words);
            case Block.Note(var spans) -> List.of(spans);
            case Block.Framed(var blocks) ->
                    blocks.stream().flatMap(each -> texts(each).stream()).toList();
            case Block.ItemList(var items, _) -> items;
            default -> List.of();
        };
    }
}
