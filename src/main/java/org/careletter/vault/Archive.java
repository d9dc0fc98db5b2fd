package org.careletter.vault;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.ActivityLog;
import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.KeepHistory;
import org.careletter.plan.kept.SentLetter;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.store.Store;

import java.util.List;
import java.util.UUID;

/// What an unlocked vault keeps besides the plans as they are now: their earlier versions, the
/// letters as they were sent, and the activity log. The same holds as for the [Vault] itself: what
/// a method returned from is on the disk for good.
public final class Archive {

    private final StoreThread thread;
    private final Store store;
    private final PlanCodec codec;
    private final Changes changes;

    Archive(StoreThread thread, Store store, PlanCodec codec) {
        this.thread = thread;
        this.store = store;
        this.codec = codec;
        this.changes = new Changes(thread, store);
    }

    /// Keeps a version of a plan.
    ///
    /// @throws VaultFailure NOT_FOUND if the plan is not in the vault
    public void keepCheckpoint(Plan plan, Checkpoint head) throws VaultFailure {
        if (!head.plan().equals(plan.id())) {
            throw new IllegalArgumentException("the version is of another plan");
        }
        var bytes = codec.encode(plan);
        changes.make(() -> store.archive().keep(head, bytes));
    }

    /// The versions of a plan, the last kept first, whatever the clock said. None is opened for it.
    public List<Checkpoint> checkpoints(UUID plan) throws VaultFailure {
        return thread.call(() -> store.archive().checkpoints(plan)).reversed();
    }

    /// A plan as it was in one of its versions.
    ///
    /// @throws VaultFailure RECORD_DAMAGED if there is no such version, or it cannot be read
    public Plan open(Checkpoint checkpoint) throws VaultFailure {
        var bytes = thread.call(() -> store.archive().plan(checkpoint.id()));
        try {
            return codec.decode(bytes);
        } catch (Exception _) {
            throw VaultFailure.ofRecord(VaultFailure.Kind.RECORD_DAMAGED, checkpoint.id());
        }
    }

    /// Keeps a letter exactly as it left.
    ///
    /// @throws VaultFailure NOT_FOUND if its plan is not in the vault
    public void keepLetter(SentLetter head, byte[] letter) throws VaultFailure {
        var bytes = letter.clone();
        changes.make(() -> store.archive().keep(head, bytes));
    }

    /// The letters that were made of a plan, the last made first, whatever the clock said.
    public List<SentLetter> letters(UUID plan) throws VaultFailure {
        return thread.call(() -> store.archive().letters(plan)).reversed();
    }

    /// The bytes of a letter as it left.
    ///
    /// @throws VaultFailure RECORD_DAMAGED if there is no such letter, or it cannot be read
    public byte[] open(SentLetter letter) throws VaultFailure {
        return thread.call(() -> store.archive().letter(letter.id()));
    }

    /// Adds to the activity log.
    public void note(Activity activity) throws VaultFailure {
        changes.make(() -> store.archive().note(activity));
    }

    /// The activity log.
    public ActivityLog activity() throws VaultFailure {
        return thread.call(() -> store.archive().activity());
    }

    /// How long versions are kept; those of the last year and what was agreed or sent always are.
    ///
    /// @throws VaultFailure RECORD_DAMAGED if what was chosen cannot be read; every version is kept
    ///     then, until it is chosen again
    public KeepHistory keepHistory() throws VaultFailure {
        return thread.call(store::keepHistory);
    }

    /// Chooses how long versions are kept. None goes before the vault is next unlocked.
    public void keepHistory(KeepHistory choice) throws VaultFailure {
        changes.make(() -> store.keep(choice));
    }
}
