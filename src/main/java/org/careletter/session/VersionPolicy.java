package org.careletter.session;

import org.careletter.plan.Placed;
import org.careletter.plan.Plan;
import org.careletter.plan.Wording;
import org.careletter.plan.kept.Checkpoint.Reason;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// When a version of an open plan is kept: when somebody agreed to words, and after ten minutes of
/// change. What else calls for one is told from outside: another writer, a letter, closing.
///
/// @param kept the plan as it was last kept or opened
/// @param since when it was first changed after that; null while it is the same
record VersionPolicy(Plan kept, @Nullable Instant since) {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(10);

    /// Nothing changed since this was kept or opened.
    static VersionPolicy after(Plan kept) {
        return new VersionPolicy(kept, null);
    }

    /// The same after a change.
    VersionPolicy changed(Instant at) {
        return since == null ? new VersionPolicy(kept, at) : this;
    }

    /// Whether the plan is another than the one last kept.
    boolean calls(Plan now) {
        return !now.equals(kept);
    }

    /// Why a version is to be kept after a change; empty if it is not.
    Optional<Reason> reason(Plan before, Plan now, Instant at) {
        if (!calls(now)) {
            return Optional.empty();
        }
        if (agreements(now) > agreements(before)) {
            return Optional.of(Reason.AGREED);
        }
        boolean due = since != null && Duration.between(since, at).compareTo(LONG_ENOUGH) >= 0;
        return due ? Optional.of(Reason.TIME) : Optional.empty();
    }

    private static long agreements(Plan plan) {
        return plan.statements()
                .map(Placed::statement)
                .flatMap(each -> each.wordings().stream())
                .map(Wording::agreed)
                .filter(Objects::nonNull)
                .count();
    }
}
