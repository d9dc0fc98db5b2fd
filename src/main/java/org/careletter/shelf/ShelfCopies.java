package org.careletter.shelf;

import org.careletter.plan.Plan;
import org.careletter.vault.BroughtBack;
import org.careletter.vault.CopyContents;
import org.careletter.vault.SafetyCopies;
import org.careletter.vault.SafetyCopy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The safety copies of a shelf. Every method may take a while and is called away from the window.
public final class ShelfCopies {

    private final SafetyCopies copies;
    private final Attempts attempts;

    ShelfCopies(SafetyCopies copies, Attempts attempts) {
        this.copies = copies;
        this.attempts = attempts;
    }

    /// All of them, the newest first.
    public List<SafetyCopy> all() throws ShelfFailure {
        return attempts.tried(copies::all);
    }

    /// What one holds.
    public CopyContents contents(SafetyCopy copy) throws ShelfFailure {
        return attempts.tried(() -> copies.contents(copy));
    }

    /// The newest one that holds this plan; empty if none does.
    public Optional<SafetyCopy> newestWith(UUID plan) throws ShelfFailure {
        return attempts.tried(() -> copies.newestWith(plan));
    }

    /// A plan as it was.
    public Plan open(SafetyCopy copy, UUID plan) throws ShelfFailure {
        return attempts.tried(() -> copies.open(copy, plan));
    }

    /// Brings one plan back.
    ///
    /// @param ids gives the id of what stands beside another
    public BroughtBack bringBack(
            SafetyCopy copy, UUID plan, SafetyCopies.Way way, Supplier<UUID> ids)
            throws ShelfFailure {
        return attempts.tried(() -> copies.bringBack(copy, plan, way, ids));
    }

    /// Brings all plans back; what was changed since stands beside them.
    ///
    /// @param ids gives the id of what stands beside another
    public BroughtBack bringBackAll(SafetyCopy copy, Supplier<UUID> ids) throws ShelfFailure {
        return attempts.tried(() -> copies.bringBackAll(copy, SafetyCopies.Way.IN_PLACE, ids));
    }
}
