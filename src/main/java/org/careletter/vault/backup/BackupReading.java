package org.careletter.vault.backup;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Address;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Held;
import org.careletter.vault.file.Unreadable;
import org.careletter.vault.report.VaultFailure;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Reads what a backup holds, a pack at a time, so that nobody has to wait for all of it.
public final class BackupReading {

    private final Backups backups;
    private final Backup backup;
    private final Change.Visitor visitor;
    private final Set<Address> left = new HashSet<>();
    private Iterator<Map.Entry<Path, Set<Address>>> packs;
    private boolean whole;
    private boolean oldIsLeft;
    private boolean again;

    BackupReading(Backups backups, Backup backup, Change.Visitor visitor) throws IOException {
        this.backups = backups;
        this.backup = backup;
        this.visitor = visitor;
        this.oldIsLeft = OldBackups.is(backup);
        this.whole = oldIsLeft || backup.addresses(backups.folder(), backups.keys(), left::add);
        this.packs = packs();
    }

    private Iterator<Map.Entry<Path, Set<Address>>> packs() throws IOException {
        if (left.isEmpty()) {
            return Collections.emptyIterator();
        }
        backups.catalog().ask();
        return backups.catalog().byPlace(left).entrySet().iterator();
    }

    /// Reads only what belongs to this plan.
    void onlyOf(UUID plan) throws IOException {
        var ofPlan = new HashSet<Address>();
        for (Pack pack : backups.catalog().all()) {
            for (Held held : pack.held()) {
                if (held.plan().equals(plan)) {
                    ofPlan.add(held.address());
                }
            }
        }
        left.retainAll(ofPlan);
        packs = packs();
    }

    /// Reads the next pack.
    ///
    /// @return whether there is more
    public boolean step() throws IOException, VaultFailure {
        if (oldIsLeft) {
            whole = backups.old().read(backup, visitor);
            oldIsLeft = false;
            return false;
        }
        if (!packs.hasNext() && !again) {
            again = true; // a pack may have been written anew meanwhile
            packs = packs();
        }
        if (!packs.hasNext()) {
            return false;
        }
        var next = packs.next();
        read(next.getKey(), next.getValue());
        return true;
    }

    private void read(Path file, Set<Address> wanted) throws IOException {
        try {
            Pack.read(
                    backups.folder(),
                    file,
                    backups.keys(),
                    (held, change) -> {
                        if (wanted.contains(held.address()) && left.remove(held.address())) {
                            visitor.change(change);
                        }
                    });
        } catch (Damage | Unreadable | NoSuchFileException _) {
            backups.folder().checkThere(); // what it held is left over
        }
    }

    /// Whether everything could be read, once the last step is done.
    public boolean isWhole() {
        return whole && left.isEmpty();
    }
}
