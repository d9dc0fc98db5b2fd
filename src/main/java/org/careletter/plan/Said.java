package org.careletter.plan;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;

/// What a wording says: all of what somebody agrees to when they agree to it.
///
/// @param text the words, not blank
/// @param original what was said before an interpreter; null if there was none
/// @param meaning for something noticed: what the observer thinks it means; empty otherwise
public record Said(String text, @Nullable Original original, String meaning) {

    public Said {
        check(text, meaning);
    }

    /// Whether a wording can say this.
    ///
    /// @throws IllegalArgumentException if it has no words or more than one text can have
    static void check(String text, String meaning) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a wording needs words");
        }
        if (text.length() > Plan.LONGEST_TEXT || meaning.length() > Plan.LONGEST_TEXT) {
            throw new IllegalArgumentException("a wording is too long");
        }
    }

    /// Words and nothing else.
    public static Said of(String text) {
        return new Said(text, null, "");
    }

    /// Whether this is the same, in every part of it. Only Unicode normalisation and runs of white
    /// space may differ: anything else, a full stop included, could change what somebody agreed to.
    public boolean isTheSameAs(Said other) {
        return equals(other)
                || (folded(text).equals(folded(other.text))
                        && folded(meaning).equals(folded(other.meaning))
                        && folded(before()).equals(folded(other.before())));
    }

    private String before() {
        return original == null ? "" : original.text();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
