package org.careletter.vault.backup;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Address;
import org.careletter.vault.entry.Erasures;
import org.careletter.vault.entry.Held;
import org.careletter.vault.file.Unreadable;
import org.careletter.vault.report.VaultFailure;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes erased plans out of the backups, which stay as good for all others: out of the packs that
/// hold anything of them, and then out of the lists. In short steps.
///
/// Each list says then that this was done, so that none from before counts any more. A pack goes
/// only after all lists name what was written in its stead. If it is cut short, it can
/// begin again: what it did before is then done already.
public final class PackErasing {

    private final Backups backups;
    private final Erasures gone;
    private final Steps steps;
    private final List<Path> emptied = new ArrayList<>();

    /// The address of what is left of a record; empty if nothing is.
    private final Map<Address, Optional<Address>> instead = new HashMap<>();

    private @Nullable Deque<Path> packs;
    private @Nullable Deque<Backup> lists;

    /// @param gone the plans of which nothing may stay
    public PackErasing(Backups backups, Erasures gone) throws IOException {
        this.backups = backups;
        this.gone = gone;
        backups.catalog().look();
        this.steps =
                Steps.of(
                        backups.catalog()::askNext,
                        this::writeNextPack,
                        this::writeNextList,
                        this::deleteEmptied);
    }

    /// Does the next step.
    ///
    /// @return whether there is more to do
    public boolean step() throws IOException, Damage, VaultFailure {
        return steps.step();
    }

    private boolean writeNextPack() throws IOException, Damage {
        var left = packs;
        if (left == null) {
            left = new ArrayDeque<>(backups.catalog().silent());
            backups.catalog().all().stream().filter(this::holds).map(Pack::file).forEach(left::add);
            packs = left;
        }
        var next = left.poll();
        if (next == null) {
            return false;
        }
        write(next);
        emptied.add(next);
        return true;
    }

    private boolean holds(Pack pack) {
        return pack.held().stream().anyMatch(gone::covers);
    }

    /// Of one that is damaged only what can be read is kept: the rest might hold an erased plan.
    private void write(Path file) throws IOException, Damage {
        var writer = new PackWriter(backups.folder(), backups.keys());
        try {
            Pack.read(
                    backups.folder(),
                    file,
                    backups.keys(),
                    (held, change) -> {
                        var left = gone.leftOf(change).map(writer::add).map(Held::address);
                        if (!left.equals(Optional.of(held.address()))) {
                            instead.put(held.address(), left);
                        }
                    });
        } catch (Damage | Unreadable | NoSuchFileException _) {
            backups.folder().checkThere();
        }
        if (!writer.isEmpty()) {
            backups.catalog().add(writer.write());
        }
    }

    private boolean writeNextList() throws IOException, Damage {
        var left = lists;
        if (left == null) {
            left = new ArrayDeque<>(backups.lists());
            lists = left;
        }
        var next = left.poll();
        if (next == null) {
            return false;
        }
        var before = new HashSet<Address>();
        boolean sound = next.addresses(backups.folder(), backups.keys(), before::add);
        var after = new HashSet<Address>();
        for (Address address : before) {
            instead.getOrDefault(address, Optional.of(address)).ifPresent(after::add);
        }
        if (!after.equals(before) || next.erased() < gone.last()) {
            boolean whole = sound && next.whole();
            var head = new Backup(next.file(), next.made(), next.number(), whole, gone.last());
            Backup.write(backups.folder(), backups.keys(), head, after);
        }
        return true;
    }

    private boolean deleteEmptied() throws IOException {
        if (!emptied.isEmpty()) {
            backups.catalog().delete(emptied.removeFirst());
        }
        return !emptied.isEmpty();
    }
}
