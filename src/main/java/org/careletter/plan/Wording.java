package org.careletter.plan;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.time.Instant;
import java.util.UUID;

/// One wording of a statement: its exact text, who typed it and when, and whether the one whose
/// words they are agreed to exactly this text.
///
/// @param text the words, not blank
/// @param by the person or contributor who typed them
/// @param at when they were typed
/// @param agreed the agreement to exactly this text; null while nobody agreed to it
public record Wording(String text, UUID by, Instant at, @Nullable Agreement agreed) {

    public Wording {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a wording needs words");
        }
        if (text.length() > Plan.LONGEST_TEXT) {
            throw new IllegalArgumentException("a wording is too long");
        }
    }

    /// Whether these are the same words. Only Unicode normalisation and runs of white space may
    /// differ: anything else, a full stop included, could change what somebody agreed to.
    public boolean saysTheSameAs(Wording other) {
        return folded(text).equals(folded(other.text));
    }

    /// The same words with an agreement to them.
    public Wording withAgreed(@Nullable Agreement agreement) {
        return new Wording(text, by, at, agreement);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
