package org.careletter.session;

import org.careletter.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What undo and redo can go back to. Old plans are kept whole: they share what did not change.
final class Past {

    /// What is open: a plan, and how its letters are reworded.
    record Open(Plan plan, LetterWording wording) {}

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Deque<Open> undo = new ArrayDeque<>();
    private final Deque<Open> redo = new ArrayDeque<>();
    private @Nullable Object typingIn;
    private Instant typedAt = Instant.EPOCH;

    /// Remembers `before`. Edits with the same `typing` that follow each other without a pause
    /// count as one.
    void remember(Open before, @Nullable Object typing, Instant now) {
        var goesOn =
                typing != null
                        && typing.equals(typingIn)
                        && Duration.between(typedAt, now).compareTo(PAUSE) < 0;
        if (!goesOn) {
            undo.push(before);
        }
        redo.clear();
        typingIn = typing;
        typedAt = now;
    }

    /// What follows counts as an edit of its own.
    void endTyping() {
        typingIn = null;
    }

    Optional<Open> undo(Open now) {
        return step(undo, redo, now);
    }

    Optional<Open> redo(Open now) {
        return step(redo, undo, now);
    }

    boolean canUndo() {
        return !undo.isEmpty();
    }

    boolean canRedo() {
        return !redo.isEmpty();
    }

    private Optional<Open> step(Deque<Open> from, Deque<Open> to, Open now) {
        typingIn = null;
        var found = Optional.ofNullable(from.poll());
        found.ifPresent(_ -> to.push(now));
        return found;
    }
}
