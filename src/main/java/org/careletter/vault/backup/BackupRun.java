package org.careletter.vault.backup;

import org.careletter.plan.Place;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Address;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Table;
import org.careletter.vault.file.Unreadable;
import org.careletter.vault.journal.Journal;
import org.careletter.vault.journal.JournalReading;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.rows.Database;
import org.careletter.vault.rows.Rows;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Makes a backup in short steps, between which the vault can be used.
///
/// First everything that no pack holds yet is packed. Then, in one step, what came since is packed
/// too and the list of all is written: so the list is of one moment.
public final class BackupRun {

    private static final int ROWS_AT_ONCE = 1000;

    private final Backups backups;
    private final Rows rows;
    private final boolean mustBeWhole;
    private final PackWriter writer;
    private final Set<Address> instead = new HashSet<>();
    private final Steps steps;
    private Database.@Nullable Place after;
    private boolean whole = true;

    /// @param mustBeWhole whether to stop at a record that is damaged
    public BackupRun(Backups backups, Rows rows, boolean mustBeWhole) throws IOException {
        this.backups = backups;
        this.rows = rows;
        this.mustBeWhole = mustBeWhole;
        this.writer = new PackWriter(backups.folder(), backups.keys());
        backups.countOld(!rows.records().contains(OldBackups.TAKEN_OVER));
        var catalog = backups.catalog();
        catalog.look();
        this.steps =
                Steps.of(
                        catalog::askNext,
                        new Takeover(backups)::step,
                        new Scrub(backups)::step,
                        this::packSome,
                        Steps.once(this::list));
    }

    /// Does the next step.
    ///
    /// @return whether there is more to do
    /// @throws Damage if a record cannot be read and has to be, or a file cannot be read back
    public boolean step() throws IOException, Damage, VaultFailure {
        return steps.step();
    }

    /// Whether it holds everything as it is.
    public boolean isWhole() {
        return whole;
    }

    private boolean packSome() throws IOException, Damage, VaultFailure {
        if (writer.isFull()) {
            backups.catalog().add(writer.write());
            return true;
        }
        long end = Steps.end();
        var next = rows.sealed().database().heads(after, ROWS_AT_ONCE);
        for (Database.Head head : next) {
            pack(head);
            after = head.place();
            if (writer.isFull() || Steps.isOver(end)) {
                return true;
            }
        }
        return !next.isEmpty();
    }

    private void list() throws IOException, Damage, VaultFailure {
        var addresses = new HashSet<Address>();
        instead.clear();
        var heads = rows.sealed().heads();
        if (!rows.sealed().areAll(heads)) { // somebody wrote into the file since it was opened
            whole = false;
            if (mustBeWhole) {
                throw new Damage("rows");
            }
        }
        for (Database.Head head : heads) {
            pack(head);
            addresses.add(head.address());
        }
        if (!writer.isEmpty()) {
            backups.catalog().add(writer.write());
        }
        addresses.removeIf(address -> !backups.catalog().has(address));
        addresses.addAll(instead);
        var folder = backups.folder();
        var head =
                Backup.head(
                        folder, backups.clock().instant(), rows.number(), whole, backups.erased());
        Backup.write(folder, backups.keys(), head, addresses);
    }

    /// Packs the record of a row, unless it is packed or the row is only a part of one.
    private void pack(Database.Head head) throws IOException, Damage, VaultFailure {
        var table = Table.of(head.place().table());
        if (table == Table.SUMMARY
                || table == Table.CONTENT
                || backups.catalog().has(head.address())) {
            return;
        }
        try {
            var held = writer.add(rows.change(table, head.place().id()));
            if (!held.address().equals(head.address())) {
                throw new Damage("address");
            }
        } catch (Damage damage) {
            if (mustBeWhole) {
                throw damage;
            }
            whole = false;
            packInstead(table, head);
        }
    }

    /// Of a record that is damaged for good, the newest that can be read anywhere.
    private void packInstead(Table table, Database.Head head) throws IOException, VaultFailure {
        var id = head.place().id();
        var packed = backups.catalog().newest(table, id);
        if (packed.isPresent()) {
            instead.add(packed.get().address());
        } else {
            inJournal(table, id).ifPresent(change -> instead.add(writer.add(change).address()));
        }
    }

    /// The newest record under this id that the journal can tell.
    private Optional<Change> inJournal(Table table, UUID id) throws IOException, VaultFailure {
        var folder = backups.folder();
        var found = new ArrayList<Change>();
        try {
            JournalReading.of(
                    folder,
                    folder.journal(),
                    backups.keys().logs(),
                    Journal.USE,
                    change -> {
                        if (change.id().equals(id) && isIn(change, table)) {
                            found.add(change);
                        }
                    });
        } catch (Damage | Unreadable | NoSuchFileException _) {
            folder.checkThere();
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    private static boolean isIn(Change change, Table table) {
        return switch (change) {
            case Change.Saved _ -> table == Table.PLAN;
            case Change.Kept _ -> table == Table.RECORD;
            case Change.Entered entry -> entry.table() == table;
            default -> false;
        };
    }
}
