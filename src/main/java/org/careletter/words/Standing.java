package org.careletter.words;

import org.careletter.plan.Statement;
import org.careletter.plan.Wording;

import java.util.Optional;

/// The standing of a statement: whether its words may be printed as its voice's own.
///
/// Derived from the statement alone, so it can never disagree with it.
public enum Standing {
    /// The voice typed these words.
    OWN,

    /// The voice agreed to exactly these words.
    AGREED,

    /// Noted by somebody else and not yet checked with the voice.
    HEARD,

    /// Somebody else changed words that the voice had typed or agreed to. Only the earlier words
    /// are the voice's.
    CHANGED;

    /// The standing of what a statement says now.
    public static Standing of(Statement statement) {
        return statement
                .theirs()
                .map(
                        theirs ->
                                theirs.saysTheSameAs(statement.current())
                                        ? typedBy(theirs, statement)
                                        : CHANGED)
                .orElse(HEARD);
    }

    /// The wording that a letter may print: the voice's own or agreed words, or, while nothing was
    /// checked with the voice, what was noted. Empty when it is to stay out of every letter.
    public static Optional<Wording> printable(Statement statement) {
        return statement.leftOut()
                ? Optional.empty()
                : Optional.of(statement.theirs().orElseGet(statement::current));
    }

    /// Whether the words have to go back to the voice before they can count as theirs.
    public boolean waits() {
        return this == HEARD || this == CHANGED;
    }

    private static Standing typedBy(Wording theirs, Statement statement) {
        return theirs.by().equals(statement.voice()) ? OWN : AGREED;
    }
}
