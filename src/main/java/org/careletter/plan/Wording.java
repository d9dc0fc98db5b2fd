package org.careletter.plan;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// One wording of a statement: what exactly it says, who typed it and when, and whether the one
/// whose words they are agreed to exactly this.
///
/// @param text the words, not blank
/// @param original what was said before an interpreter; null if there was none
/// @param meaning for something noticed: what the observer thinks it means; empty otherwise
/// @param by the person or contributor who typed it
/// @param at when it was typed
/// @param agreed the agreement to exactly this; null while nobody agreed to it
public record Wording(
        String text,
        @Nullable Original original,
        String meaning,
        UUID by,
        Instant at,
        @Nullable Agreement agreed) {

    public Wording {
        Said.check(text, meaning);
    }

    /// Words and nothing else.
    public Wording(String text, UUID by, Instant at, @Nullable Agreement agreed) {
        this(text, null, "", by, at, agreed);
    }

    /// What it says, typed by somebody; nobody agreed to it yet.
    public static Wording of(Said said, UUID by, Instant at) {
        return new Wording(said.text(), said.original(), said.meaning(), by, at, null);
    }

    /// What it says.
    public Said said() {
        return new Said(text, original, meaning);
    }

    /// Whether both say the same; see [Said#isTheSameAs].
    public boolean saysTheSameAs(Wording other) {
        return said().isTheSameAs(other.said());
    }

    /// The same with an agreement to it.
    public Wording withAgreed(@Nullable Agreement agreement) {
        return new Wording(text, original, meaning, by, at, agreement);
    }
}
