package org.careletter.letter;

import org.careletter.text.Direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A stretch of a letter while it is being composed: spans, and how sentences join.
///
/// @param spans its spans; neighbours of the same kind are one span
record Text(List<Span> spans) {

    static final Text EMPTY = new Text(List.of());

    /// Ends with a mark that ends a sentence, whatever closes after it.
    private static final Pattern ENDED = Pattern.compile("[.!?…۔।؟]['’”»)\\]°\u2069]*$");

    /// Starts with a small letter, in quotation marks or not.
    private static final Pattern SMALL = Pattern.compile("[“‘]?\u2068?\\p{Ll}");

    /// What may stand between two people's words without saying anything.
    private static final Pattern JOINT = Pattern.compile("[°.]* *");

    Text {
        spans = merged(spans);
    }

    static Text of(String words) {
        return new Text(List.of(Span.of(words)));
    }

    /// Words that somebody wrote, in a sentence of the letter: they keep their own direction.
    static Text filled(String words) {
        return of(Direction.isolated(words));
    }

    static Text of(Span span) {
        return new Text(List.of(span));
    }

    /// Sentences one after the other; empty ones vanish.
    static Text sentences(List<Text> sentences) {
        return sentences.stream().reduce(EMPTY, Text::then);
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    /// The same with more right behind it.
    Text plus(Text more) {
        var longer = new ArrayList<>(spans);
        longer.addAll(more.spans);
        return new Text(longer);
    }

    Text plus(String more) {
        return plus(of(more));
    }

    /// The same with another sentence after it. Where both give somebody's words after the same
    /// lead-in (`Maureen says: “…”`), the lead-in stands once.
    Text then(Text next) {
        if (isEmpty() || next.isEmpty()) {
            return isEmpty() ? next : this;
        }
        var lead = next.spans.getFirst();
        return plus(" ").plus(isLastLead(lead) ? next.withoutFirst() : next);
    }

    /// Whether nothing but quoted words stands behind this same lead-in.
    private boolean isLastLead(Span lead) {
        if (lead.statement() != null || !lead.text().endsWith(": ")) {
            return false;
        }
        for (Span span : spans.reversed()) {
            boolean quoted = span.text().startsWith("“");
            if (span.statement() != null && !quoted) {
                return false;
            }
            if (span.statement() == null && !JOINT.matcher(span.text()).matches()) {
                return (" " + span.text()).endsWith(" " + lead.text());
            }
        }
        return false;
    }

    private Text withoutFirst() {
        return new Text(spans.subList(1, spans.size()));
    }

    /// Whether it starts with a small letter, quoted or not: it goes on a sentence that was begun.
    boolean goesOn() {
        return SMALL.matcher(plain()).lookingAt();
    }

    /// Whether a sentence is at its end here.
    boolean isEnded() {
        return ENDED.matcher(plain()).find();
    }

    /// The same as a whole sentence: with a full stop unless it has its own mark already, or ends
    /// with lines that somebody made.
    Text ended() {
        return isEmpty() || isEnded() || endsInLines() ? this : plus(".");
    }

    private boolean endsInLines() {
        return spans.reversed().stream()
                .filter(each -> !each.text().equals("°"))
                .findFirst()
                .filter(Paragraphs::hasLines)
                .isPresent();
    }

    /// The same with a capital at the start, unless it starts with somebody's words.
    Text capital() {
        if (isEmpty() || spans.getFirst().statement() != null) {
            return this;
        }
        var first = spans.getFirst();
        var changed = new ArrayList<>(spans);
        changed.set(0, first.withText(capital(first.text())));
        return new Text(changed);
    }

    /// The same with a small letter at its start.
    Text small() {
        var first = spans.getFirst();
        var changed = new ArrayList<>(spans);
        var words = first.text();
        int start = start(words);
        int end = words.offsetByCodePoints(start, 1);
        changed.set(
                0,
                first.withText(
                        words.substring(0, start)
                                + words.substring(start, end).toLowerCase(Locale.ROOT)
                                + words.substring(end)));
        return new Text(changed);
    }

    /// The same in bold.
    Text strong() {
        return new Text(
                spans.stream()
                        .map(
                                each ->
                                        new Span(
                                                each.text(),
                                                each.language(),
                                                true,
                                                each.statement(),
                                                each.original()))
                        .toList());
    }

    /// The characters alone.
    String plain() {
        return plain(spans);
    }

    static String plain(List<Span> spans) {
        return String.join("", spans.stream().map(Span::text).toList());
    }

    private static String capital(String words) {
        int start = start(words);
        int end = words.offsetByCodePoints(start, 1);
        return words.substring(0, start)
                + words.substring(start, end).toUpperCase(Locale.ROOT)
                + words.substring(end);
    }

    /// Where the words start, behind the sign that keeps their direction.
    private static int start(String words) {
        return words.length() > 1 && Direction.isSign(words.charAt(0)) ? 1 : 0;
    }

    private static List<Span> merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (Span span : spans) {
            if (span.text().isEmpty()) {
                continue;
            }
            if (!merged.isEmpty() && isSameKind(merged.getLast(), span)) {
                var last = merged.removeLast();
                merged.add(last.withText(last.text() + span.text()));
            } else {
                merged.add(span);
            }
        }
        return List.copyOf(merged);
    }

    private static boolean isSameKind(Span one, Span other) {
        return one.statement() == null
                && other.statement() == null
                && one.strong() == other.strong()
                && one.language().equals(other.language());
    }
}
