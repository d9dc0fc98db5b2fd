package org.careletter.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a composed text into blocks: words that an interpreter put into the letter's language stand
/// on their own, below what was said.
final class Paragraphs {

    /// What stands behind words and belongs to them, and the space before what comes next.
    private static final Pattern AFTER = Pattern.compile("([°.,;:!?”)]*)\\s+");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Span> open = new ArrayList<>();

    private Paragraphs() {}

    /// The blocks of a text; none for no text.
    static List<Block> of(Text text) {
        var cutting = new Paragraphs();
        withOwnLines(text.spans()).forEach(cutting::take);
        cutting.close();
        return cutting.blocks;
    }

    /// The text in one line, for the item of a list: what was said, then the interpreter's words.
    static List<Span> inOneLine(Text text) {
        var line = new ArrayList<Span>();
        for (Span span : withOwnLines(text.spans())) {
            var original = span.original();
            if (original != null) {
                line.add(original);
                line.add(Span.of(" "));
            }
            line.add(span.from(null));
        }
        return line;
    }

    private void take(Span span) {
        var original = span.original();
        if (original != null) {
            close();
            blocks.add(new Block.Interpreted(List.of(original), List.of(span.from(null))));
        } else if (open.isEmpty() && span.statement() == null) {
            takeAfterBlock(span);
        } else {
            open.add(span);
        }
    }

    /// What stands right behind interpreted words, such as ° or a full stop, stays with them.
    private void takeAfterBlock(Span span) {
        int end = 0;
        if (!blocks.isEmpty() && blocks.getLast() instanceof Block.Interpreted before) {
            while (end < span.text().length() && !Character.isWhitespace(span.text().charAt(end))) {
                end++;
            }
            if (end > 0) {
                var words = new ArrayList<>(before.words());
                words.add(span.withText(span.text().substring(0, end)));
                blocks.set(blocks.size() - 1, new Block.Interpreted(before.original(), words));
            }
        }
        var left = span.text().substring(end).stripLeading();
        if (!left.isEmpty()) {
            open.add(span.withText(left));
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            var last = open.removeLast();
            var text = last.text().stripTrailing();
            if (!text.isEmpty()) {
                open.add(last.withText(text));
            }
        }
        if (!open.isEmpty()) {
            blocks.add(new Block.Paragraph(open));
            open.clear();
        }
    }

    /// Whether a span is somebody's words in several lines.
    static boolean hasLines(Span span) {
        return span.statement() != null && span.text().indexOf('\n') >= 0;
    }

    /// The spans with words of several lines, such as a verse or a shopping list, on lines of their
    /// own: somebody made these lines.
    private static List<Span> withOwnLines(List<Span> spans) {
        if (spans.stream().noneMatch(Paragraphs::hasLines)) {
            return spans;
        }
        var set = new ArrayList<Span>();
        boolean after = false;
        for (Span span : spans) {
            boolean hasLines = hasLines(span);
            if (hasLines && !set.isEmpty()) {
                endLine(set);
            }
            set.add(after && span.statement() == null ? onNextLine(span) : span);
            after = hasLines;
        }
        return set;
    }

    /// Ends the line before the words, but not what an interpreter's words begin with.
    private static void endLine(List<Span> set) {
        var last = set.removeLast();
        var text = last.text().stripTrailing();
        if (!text.isEmpty()) {
            set.add(last.withText(text));
        }
        set.add(Span.of("\n"));
    }

    private static Span onNextLine(Span span) {
        var matcher = AFTER.matcher(span.text());
        return matcher.lookingAt()
                ? span.withText(matcher.group(1) + "\n" + span.text().substring(matcher.end()))
                : span;
    }
}
