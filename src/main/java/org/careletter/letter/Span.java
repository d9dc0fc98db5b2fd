package org.careletter.letter;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/// A stretch of text of one kind.
///
/// @param text the characters, quotation marks included
/// @param language BCP 47 tag of the text; empty for the letter's own language
/// @param strong whether it is set in bold
/// @param statement the statement whose words these are; null for the letter's own sentences
/// @param original what was said before an interpreter put it into these words, as long as the
///     letter is being composed; null in a finished letter and where there was none
public record Span(
        String text,
        String language,
        boolean strong,
        @Nullable UUID statement,
        @Nullable Span original) {

    /// A span that nobody interpreted.
    public Span(String text, String language, boolean strong, @Nullable UUID statement) {
        this(text, language, strong, statement, null);
    }

    /// A plain span in the letter's own language.
    public static Span of(String text) {
        return new Span(text, "", false, null);
    }

    /// A bold span in the letter's own language.
    public static Span strong(String text) {
        return new Span(text, "", true, null);
    }

    /// The characters of several spans.
    public static String plain(List<Span> spans) {
        return String.join("", spans.stream().map(Span::text).toList());
    }

    /// The same with what was said before it was interpreted.
    Span from(@Nullable Span said) {
        return new Span(text, language, strong, statement, said);
    }

    /// The same with other characters.
    Span withText(String other) {
        return new Span(other, language, strong, statement, original);
    }
}
