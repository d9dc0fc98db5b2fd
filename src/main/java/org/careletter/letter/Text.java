package org.careletter.letter;

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
    private static final Pattern ENDED = Pattern.compile("[.!?…۔।؟]['’”»)\\]°]*$");

    Text {
        spans = merged(spans);
    }

    static Text of(String words) {
        return new Text(List.of(Span.of(words)));
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

    /// The same with another sentence after it.
    Text then(Text next) {
        if (isEmpty() || next.isEmpty()) {
            return isEmpty() ? next : this;
        }
        return plus(" ").plus(next);
    }

    /// Whether a sentence is at its end here.
    boolean isEnded() {
        return ENDED.matcher(plain()).find();
    }

    /// The same as a whole sentence: with a full stop unless it has its own mark already.
    Text ended() {
        return isEmpty() || isEnded() ? this : plus(".");
    }

    /// The same with a capital at the start, unless it starts with somebody's words.
    Text capital() {
        if (isEmpty() || spans.getFirst().statement() != null) {
            return this;
        }
        var first = spans.getFirst();
        var changed = new ArrayList<>(spans);
        changed.set(0, withText(first, capital(first.text())));
        return new Text(changed);
    }

    /// The same in bold.
    Text strong() {
        return new Text(
                spans.stream()
                        .map(each -> new Span(each.text(), each.language(), true, each.statement()))
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
        int end = words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end);
    }

    private static Span withText(Span span, String text) {
        return new Span(text, span.language(), span.strong(), span.statement());
    }

    private static List<Span> merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (Span span : spans) {
            if (span.text().isEmpty()) {
                continue;
            }
            if (!merged.isEmpty() && isSameKind(merged.getLast(), span)) {
                var last = merged.removeLast();
                merged.add(withText(last, last.text() + span.text()));
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
