package org.careletter.print.page;

import org.careletter.print.page.PageMark.TextLine;
import org.careletter.print.shape.Line;
import org.careletter.print.shape.ShapedText;
import org.careletter.print.shape.Style;

import java.util.ArrayList;
import java.util.List;

/// Lines of text as chunks of the flow.
final class TextFlow {

    private TextFlow() {}

    /// A paragraph between two edges, a chunk a line. At least two lines of it stand on a page.
    ///
    /// @param node the element it belongs to
    /// @param x left edge of the column
    /// @param before room above
    static List<Chunk> paragraph(
            Node node, ShapedText text, Style style, double x, double width, double before) {
        var lines = Line.of(text, width, style);
        var chunks = new ArrayList<Chunk>(lines.size());
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var words = words(node, line, text.rightToLeft(), style, x, width);
            var chunk = Chunk.of(at == 0 ? before : 0, line.height(), List.of(words));
            boolean second = at == 0 || at == lines.size() - 2;
            chunks.add(second && at < lines.size() - 1 ? chunk.keptWithNext() : chunk);
        }
        return chunks;
    }

    /// A paragraph whose first characters belong to an element of their own.
    ///
    /// @param label the element of the first characters
    /// @param length how many they are
    static List<Chunk> labelled(
            Node label,
            int length,
            Node node,
            ShapedText text,
            Style style,
            double x,
            double width) {
        var chunks = new ArrayList<>(paragraph(node, text, style, x, width, 0));
        int left = length;
        for (int at = 0; at < chunks.size() && left > 0; at++) {
            var words = (TextLine) chunks.get(at).marks().getFirst();
            var parts = words.line().cut(left);
            var marks = new ArrayList<PageMark>();
            for (var part : parts) {
                var owner = marks.isEmpty() ? label : node;
                marks.add(new TextLine(owner, part, words.x(), words.y(), words.colour()));
            }
            chunks.set(at, chunks.get(at).withMarks(marks));
            left -= words.line().text().length();
        }
        return chunks;
    }

    /// A line at the top of a chunk, at the edge where its paragraph begins.
    static TextLine words(
            Node node, Line line, boolean rightToLeft, Style style, double x, double width) {
        double left = rightToLeft ? x + width - line.width() : x;
        return new TextLine(node, line, left, line.ascent(), style.colour());
    }

    /// The same chunks, none of which leaves the next; the last one too if asked.
    static List<Chunk> together(List<Chunk> chunks, boolean withWhatFollows) {
        var kept = new ArrayList<Chunk>(chunks.size());
        for (var chunk : chunks) {
            boolean last = kept.size() == chunks.size() - 1;
            kept.add(last && !withWhatFollows ? chunk : chunk.keptWithNext());
        }
        return kept;
    }

    /// The same chunks with a bar beside each of them, which goes on through the room between them.
    static List<Chunk> withBar(List<Chunk> chunks, double x, double width) {
        return chunks.stream()
                .map(
                        chunk -> {
                            var marks = new ArrayList<PageMark>(chunk.marks());
                            double above = chunk.before();
                            double height = above + chunk.height();
                            marks.add(new PageMark.Bar(x, -above, width, height, Style.ACCENT));
                            return chunk.withMarks(marks);
                        })
                .toList();
    }
}
