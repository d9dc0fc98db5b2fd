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

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Deque<Plan> undo = new ArrayDeque<>();
    private final Deque<Plan> redo = new ArrayDeque<>();
    private @Nullable Object typingIn;
    private Instant typedAt = Instant.EPOCH;

    /// Remembers `before`. Edits with the same `typing` that follow each other without a pause
    /// count as one.
    void remember(Plan before, @Nullable Object typing, Instant now) {
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

    Optional<Plan> undo(Plan now) {
        return step(undo, redo, now);
    }

    Optional<Plan> redo(Plan now) {
        return step(redo, undo, now);
    }

    boolean canUndo() {
        return !undo.isEmpty();
    }

    boolean canRedo() {
        return !redo.isEmpty();
    }

    private Optional<Plan> step(Deque<Plan> from, Deque<Plan> to, Plan now) {
        typingIn = null;
        var found = Optional.ofNullable(from.poll());
        found.ifPresent(_ -> to.push(now));
        return found;
    }
}
