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
            case Block.Statement(var spans) -> isBlank(spans);
            case Block.ItemList(var items, _) ->
                    items.isEmpty() || items.stream().anyMatch(Blocks::isBlank);
            case Block.Sender(var lines) ->
                    lines.isEmpty() || lines.stream().anyMatch(String::isBlank);
            case Block.Address(_, var lines) ->
                    lines.isEmpty() || lines.stream().anyMatch(String::isBlank);
            case Block.Signatures(var labels) -> labels.isEmpty();
            case Block.Table _, Block.Figure _ -> true;
            case Block.NewPage _ -> false;
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

    static List<List<Span>> texts(Letter letter) {
        var all = new ArrayList<List<Span>>();
        letter.blocks().forEach(block -> all.addAll(texts(block)));
        return all;
    }

    static List<List<Span>> texts(Block block) {
        return switch (block) {
            case Block.Paragraph(var spans) -> List.of(spans);
            case Block.Statement(var spans) -> List.of(spans);
            case Block.ItemList(var items, _) -> items;
            default -> List.of();
        };
    }
}
