package org.careletter.shelf;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.Profile;
import org.careletter.plan.kept.Summary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Where plans lie. Every method may take a while and is called away from the window.
public interface Shelf {

    /// What there is, newest change first.
    List<Summary> summaries() throws ShelfFailure;

    /// Opens a plan.
    Plan open(UUID plan) throws ShelfFailure;

    /// Saves a plan; when this returns, it is safe.
    ///
    /// @param at when it was changed
    void save(Plan plan, Instant at) throws ShelfFailure;

    /// Erases a plan with everything that belongs to it.
    ///
    /// @param note what the activity log says of it
    void erase(UUID plan, Activity note) throws ShelfFailure;

    /// What is kept besides the plans as they are now.
    Records records();

    /// Who uses the program; empty before they have said so.
    Optional<Profile> profile() throws ShelfFailure;

    /// Remembers who uses the program.
    void keepProfile(Profile profile) throws ShelfFailure;

    /// What was found and mended while it was opened, each in one sentence to be told once.
    List<String> notices();

    /// Whether what is saved here is kept after the program ends.
    boolean keeps();

    /// What opens it once it is locked; empty where there is no lock.
    Optional<ShelfKeys> keys();

    /// The safety copies; empty where nothing is kept.
    Optional<ShelfCopies> copies();

    /// Looks whether some more plans can be read, for when nobody waits.
    ///
    /// @return whether there are still more to look at
    boolean lookAtSome() throws ShelfFailure;

    /// The plans that are damaged and cannot be opened, as far as is known. Does not take a while.
    Set<UUID> damaged();

    /// Locks it; nothing readable stays behind.
    void close();
}
