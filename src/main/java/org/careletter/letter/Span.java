package org.careletter.letter;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// A stretch of text of one kind.
///
/// @param text the characters, quotation marks included
/// @param language BCP 47 tag of the text; empty for the letter's own language
/// @param strong whether it is set in bold
/// @param statement the statement whose words these are; null for the letter's own sentences
public record Span(String text, String language, boolean strong, @Nullable UUID statement) {

    /// A plain span in the letter's own language.
    public static Span of(String text) {
        return new Span(text, "", false, null);
    }

    /// A bold span in the letter's own language.
    public static Span strong(String text) {
        return new Span(text, "", true, null);
    }
}
