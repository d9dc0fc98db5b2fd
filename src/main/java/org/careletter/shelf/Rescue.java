package org.careletter.shelf;

import org.careletter.plan.kept.Checkpoint;
import org.careletter.vault.SafetyCopies.Way;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// A damaged plan as it was when it could last be read: from its earlier versions or a safety copy,
/// whichever is newer.
///
/// @param at the time it is of
/// @param isVersion whether it is an earlier version; else it is from a safety copy
/// @param restoring puts it in place of the damaged one
public record Rescue(Instant at, boolean isVersion, Restoring restoring) {

    /// Puts a plan back. Called away from the window.
    @FunctionalInterface
    public interface Restoring {
        /// Puts it back, or says why that cannot be done.
        void run() throws ShelfFailure;
    }

    /// Looks for one. Called away from the window.
    ///
    /// @param ids gives the id of what stands beside another
    public static Optional<Rescue> of(Shelf shelf, UUID plan, Supplier<UUID> ids)
            throws ShelfFailure {
        var copy = fromCopies(shelf, plan, ids);
        for (Checkpoint version : shelf.records().versions(plan)) {
            if (copy.isPresent() && !version.at().isAfter(copy.get().at)) {
                break;
            }
            var found = fromVersion(shelf, version);
            if (found.isPresent()) {
                return found;
            }
        }
        return copy;
    }

    private static Optional<Rescue> fromCopies(Shelf shelf, UUID plan, Supplier<UUID> ids)
            throws ShelfFailure {
        if (shelf.copies().isEmpty()) {
            return Optional.empty();
        }
        var copies = shelf.copies().get();
        return copies.newestWith(plan)
                .map(
                        copy ->
                                new Rescue(
                                        copy.made(),
                                        false,
                                        () -> copies.bringBack(copy, plan, Way.IN_PLACE, ids)));
    }

    /// Empty if the version is damaged as well.
    private static Optional<Rescue> fromVersion(Shelf shelf, Checkpoint version) {
        try {
            var plan = shelf.records().open(version);
            return Optional.of(
                    new Rescue(version.at(), true, () -> shelf.save(plan, version.at())));
        } catch (ShelfFailure _) {
            return Optional.empty();
        }
    }
}
