package org.careletter.vault.store;

import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.KeepHistory;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.bytes.Json;
import org.careletter.vault.entry.Change.Dropped;
import org.careletter.vault.entry.Entry;
import org.careletter.vault.entry.Table;
import org.careletter.vault.report.VaultFailure;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Lets versions go as [Thinning] says, once each time the vault is unlocked, for the store thread
/// alone.
///
/// It goes in small steps, so that a save never waits for more than one: first the heads of all
/// versions are read, then versions go plan by plan. Each step is a change of the journal like any
/// other. A stop in between leaves versions that the next time finds again, and never takes one
/// that stays: what stays does not depend on what went.
///
/// A version that comes back, because a damaged database was mended from an older backup, goes
/// again.
final class ThinningOut {

    private static final int READ_AT_ONCE = 50;
    private static final int DROPPED_AT_ONCE = 50;

    private final OpenFiles files;
    private final Clock clock;
    private final Deque<UUID> toRead = new ArrayDeque<>();
    private final Map<UUID, List<Checkpoint>> versions = new LinkedHashMap<>();
    private final Deque<UUID> toDrop = new ArrayDeque<>();
    private UUID plan = Entry.NO_PLAN;
    private boolean begun;

    ThinningOut(OpenFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /// What was chosen.
    interface Choice {
        KeepHistory now() throws VaultFailure;
    }

    /// Does the next step.
    ///
    /// @param choice asked once, at the beginning
    /// @return whether there is more to do
    boolean step(Choice choice) throws VaultFailure {
        if (!begun) {
            begin(choice);
        } else if (!toRead.isEmpty()) {
            readSome();
        } else if (!toDrop.isEmpty()) {
            dropSome();
        } else if (!versions.isEmpty()) {
            chooseOfOnePlan();
        }
        return !toRead.isEmpty() || !toDrop.isEmpty() || !versions.isEmpty();
    }

    /// Does no more until the vault is next unlocked.
    void stop() {
        begun = true;
        toRead.clear();
        versions.clear();
        toDrop.clear();
    }

    /// Where there are fewer versions than any plan may lose one of, not even their heads are read.
    private void begin(Choice choice) throws VaultFailure {
        begun = true;
        if (choice.now() == KeepHistory.THIN_OUT) {
            files.settle();
            var all = files.rows().entries().ids(Table.CHECKPOINT);
            if (all.size() > Thinning.DAYS) {
                toRead.addAll(all);
            }
        }
    }

    private void readSome() throws VaultFailure {
        files.settle();
        for (int number = 0; number < READ_AT_ONCE && !toRead.isEmpty(); number++) {
            read(toRead.remove());
        }
    }

    /// What was erased since is passed over. So is what cannot be read, and it stays: whoever looks
    /// for it is told.
    private void read(UUID id) {
        try {
            var row = files.rows().entries().head(Table.CHECKPOINT, id);
            if (row != null) {
                var json = Entry.of(row.content().array()).bytes().array();
                var head = Json.readOlder(json, Checkpoint.class);
                versions.computeIfAbsent(head.plan(), _ -> new ArrayList<>()).add(head);
            }
        } catch (Damage _) {
            return;
        }
    }

    private void chooseOfOnePlan() {
        plan = versions.keySet().iterator().next();
        var all = versions.remove(plan);
        if (all != null) {
            toDrop.addAll(Thinning.of(all, clock.instant(), KeepHistory.THIN_OUT));
        }
    }

    /// A plan that was erased since has nothing left to let go of, and not even its id may get into
    /// the journal again.
    private void dropSome() throws VaultFailure {
        files.settle();
        if (!files.rows().plans().contains(plan)) {
            toDrop.clear();
            return;
        }
        var some = new ArrayList<UUID>();
        while (some.size() < DROPPED_AT_ONCE && !toDrop.isEmpty()) {
            some.add(toDrop.remove());
        }
        var of = plan;
        files.append(number -> new Dropped(number, of, Table.CHECKPOINT, some));
        files.settle();
    }
}
