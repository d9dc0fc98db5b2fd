package org.careletter.words;

import org.careletter.plan.Placed;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// What became of one statement between an earlier version of a plan and now.
///
/// @param kind what became of it
/// @param before as it was; null if it was not there yet
/// @param after as it is; null if it is no longer there
public record Difference(Kind kind, @Nullable Placed before, @Nullable Placed after) {

    /// What can become of a statement.
    public enum Kind {
        /// It was not there yet.
        ADDED,

        /// It is no longer there.
        REMOVED,

        /// It says something else.
        REWORDED,

        /// It says the same, and somebody agreed to it since.
        AGREED,

        /// It says the same, and something else about it changed: whose words they are, how they
        /// came, whether they stay out of letters.
        OTHERWISE
    }

    /// As it was, when it was there.
    public Optional<Placed> then() {
        return Optional.ofNullable(before);
    }

    /// As it is, when it is there.
    public Optional<Placed> now() {
        return Optional.ofNullable(after);
    }
}
