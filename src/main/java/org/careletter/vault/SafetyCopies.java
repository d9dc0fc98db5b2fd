package org.careletter.vault;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.Summary;
import org.careletter.vault.backup.Backup;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Change.Saved;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.store.Store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The safety copies of an unlocked vault: what each holds, and bringing plans back from them. What
/// is there now is never lost by it. Like [Vault], for any thread; every method waits until it is
/// done.
public final class SafetyCopies {

    /// What becomes of a plan that was changed since.
    public enum Way {
        /// It stays as it is; the one from the copy stands beside it, under an id of its own.
        BESIDE,

        /// The one from the copy takes its place; what is there now stands beside it.
        IN_PLACE
    }

    private final StoreThread thread;
    private final Store store;
    private final Restoring restoring;

    SafetyCopies(StoreThread thread, Store store, PlanCodec codec) {
        this.thread = thread;
        this.store = store;
        this.restoring = new Restoring(store, codec);
    }

    /// All of them, the newest first.
    public List<SafetyCopy> all() throws VaultFailure {
        return tried(() -> store.backups().all().stream().map(SafetyCopies::copy).toList());
    }

    /// What one holds.
    ///
    /// @throws VaultFailure NOT_FOUND if it is not there any more
    public CopyContents contents(SafetyCopy copy) throws VaultFailure {
        var plans = new ArrayList<Summary>();
        var backup = tried(() -> there(copy));
        var reading =
                tried(
                        () ->
                                store.readingBackup(
                                        backup,
                                        change -> {
                                            if (change instanceof Saved saved) {
                                                plans.add(Restoring.summary(saved));
                                            }
                                        }));
        while (tried(reading::step)) {
            // a save may come in between
        }
        plans.sort(Comparator.comparing(Summary::changed).reversed());
        return new CopyContents(plans, reading.isWhole() && backup.whole());
    }

    /// The newest one that holds this plan as it was then; empty if none does. One that was made
    /// when the plan was damaged already counts only if there is no other.
    public Optional<SafetyCopy> newestWith(UUID plan) throws VaultFailure {
        return tried(
                () -> {
                    var newestFirst = new ArrayList<>(store.backups().all());
                    newestFirst.sort(Comparator.comparing(backup -> !backup.whole()));
                    for (Backup backup : newestFirst) {
                        var copy = SafetyCopies.copy(backup);
                        if (!saved(copy, plan).isEmpty()) {
                            return Optional.of(copy);
                        }
                    }
                    return Optional.empty();
                });
    }

    /// A plan as it was.
    ///
    /// @throws VaultFailure NOT_FOUND, or RECORD_DAMAGED if it is in it but cannot be read
    public Plan open(SafetyCopy copy, UUID plan) throws VaultFailure {
        return tried(
                () -> {
                    var found = saved(copy, plan);
                    if (found.isEmpty()) {
                        throw VaultFailure.ofRecord(Kind.NOT_FOUND, plan);
                    }
                    return restoring.plan(found.getFirst());
                });
    }

    /// Brings one plan back as it was.
    ///
    /// @param ids gives the id of what stands beside another
    public BroughtBack bringBack(SafetyCopy copy, UUID plan, Way way, Supplier<UUID> ids)
            throws VaultFailure {
        return broughtBack(tried(() -> saved(copy, plan)), way, ids);
    }

    /// Brings all plans back as they were.
    ///
    /// @param ids gives the id of what stands beside another
    public BroughtBack bringBackAll(SafetyCopy copy, Way way, Supplier<UUID> ids)
            throws VaultFailure {
        var found = new ArrayList<Saved>();
        var reading =
                tried(
                        () ->
                                store.readingBackup(
                                        there(copy),
                                        change -> {
                                            if (change instanceof Saved saved) {
                                                found.add(saved);
                                            }
                                        }));
        var came = BroughtBack.NOTHING;
        boolean more = true;
        while (more) {
            more = tried(reading::step);
            came = came.and(broughtBack(found, way, ids));
            found.clear();
        }
        return came;
    }

    private BroughtBack broughtBack(List<Saved> found, Way way, Supplier<UUID> ids)
            throws VaultFailure {
        var came = BroughtBack.NOTHING;
        for (Saved saved : found) {
            came =
                    came.and(
                            tried(
                                    () -> {
                                        var back = restoring.bringBack(saved, way, ids);
                                        store.upkeep().settleQuietly();
                                        return back;
                                    }));
        }
        return came;
    }

    private List<Saved> saved(SafetyCopy copy, UUID plan) throws IOException, Damage, VaultFailure {
        var found = new ArrayList<Saved>();
        store.readBackup(
                there(copy),
                plan,
                change -> {
                    if (change instanceof Saved saved) {
                        found.add(saved);
                    }
                });
        return found;
    }

    private static SafetyCopy copy(Backup backup) {
        return new SafetyCopy(backup.made(), backup.number());
    }

    private Backup there(SafetyCopy copy) throws IOException, VaultFailure {
        return store.backups().all().stream()
                .filter(each -> each.made().equals(copy.made()) && each.number() == copy.number())
                .findFirst()
                .orElseThrow(() -> VaultFailure.of(Kind.NOT_FOUND));
    }

    private <T> T tried(Attempt<T> attempt) throws VaultFailure {
        return thread.call(
                () -> {
                    try {
                        return attempt.run();
                    } catch (IOException | Damage e) {
                        throw store.failure(e);
                    }
                });
    }

    /// Something to do on the store thread.
    private interface Attempt<T> {
        T run() throws IOException, Damage, VaultFailure;
    }
}
