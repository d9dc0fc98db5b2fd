package org.careletter.letter;

import org.careletter.plan.Statement;
import org.careletter.plan.Wording;
import org.careletter.text.Direction;
import org.careletter.text.Incoming;
import org.careletter.words.Standing;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/// Words that may be printed: a statement and the one wording of it that a letter may show.
///
/// @param statement whose words, and how they came in
/// @param wording the wording to print
record Words(Statement statement, Wording wording) {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]+");

    /// What may be printed of some statements, in their order.
    static List<Words> of(List<Statement> statements) {
        return statements.stream()
                .flatMap(each -> Standing.printable(each).map(it -> new Words(each, it)).stream())
                .filter(each -> !Incoming.isUnseen(each.wording.text()))
                .toList();
    }

    /// Whether nobody checked these words with the one whose they are.
    boolean isHeard() {
        return Standing.of(statement) == Standing.HEARD;
    }

    /// Whether they start and end as a sentence does.
    boolean isSentence() {
        var text = text();
        boolean starts = !Character.isLowerCase(text.codePointAt(0));
        return starts && Text.of(text).isEnded();
    }

    /// The words with the lines that somebody made, otherwise without spare white space.
    String text() {
        return Incoming.set(wording.text());
    }

    /// The words without marks.
    ///
    /// @param withOriginal whether what was said before an interpreter comes with them
    Text plain(boolean withOriginal) {
        return Text.of(
                span(Direction.isolated(text())).from(withOriginal ? original(false) : null));
    }

    /// The words in quotation marks, with ° while nobody checked them.
    ///
    /// @param withOriginal whether what was said before an interpreter comes with them
    Text quoted(boolean withOriginal) {
        return Text.of(span(inQuotes(text())).from(withOriginal ? original(true) : null))
                .plus(mark());
    }

    /// A part of the words, such as a phrase out of a sentence, without marks.
    Text plain(String part) {
        return Text.of(span(Direction.isolated(part)));
    }

    /// What the observer makes of what they noticed; in quotation marks and marked like the words
    /// unless these stand plain. Empty when they did not say.
    Text meaning(boolean inQuotes) {
        var text = Incoming.set(wording.meaning());
        if (text.isEmpty()) {
            return Text.EMPTY;
        }
        return inQuotes
                ? Text.of(span(inQuotes(text))).plus(mark())
                : Text.of(span(Direction.isolated(text)));
    }

    private @Nullable Span original(boolean inQuotes) {
        var original = wording.original();
        if (original == null || Incoming.isUnseen(original.text())) {
            return null;
        }
        var text = Incoming.set(original.text());
        var said = inQuotes ? inQuotes(text) : Direction.isolated(text);
        return new Span(said, original.language(), false, statement.id());
    }

    /// In the letter's own quotation marks, which run as its sentence does.
    static String inQuotes(String text) {
        return "“" + Direction.isolated(text) + "”";
    }

    /// The sign that these words still have to be checked.
    private String mark() {
        return isHeard() ? "°" : "";
    }

    private Span span(String text) {
        return new Span(text, statement.language(), false, statement.id());
    }

    static String oneLine(String text) {
        return Incoming.isUnseen(text) ? "" : WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
    }
}
