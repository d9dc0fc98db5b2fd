package org.careletter.vault;

import org.careletter.vault.Change.Entered;
import org.careletter.vault.Change.Kept;
import org.careletter.vault.Change.Saved;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;

/// Takes out of a damaged database what can still be read, row by row.
final class Salvage {

    private final Database database;
    private final SealedRows sealed;

    private Salvage(Database database, Sealing sealing) {
        this.database = database;
        this.sealed = new SealedRows(database, sealing);
    }

    /// Shows every plan, record and entry that is still as it was written. What cannot be read is
    /// passed over, whatever the reason: this comes last, after everything better.
    static void from(VaultFolder folder, String name, Sealing sealing, JournalReading.Visitor into)
            throws IOException {
        try (var database = Database.open(folder, name)) {
            new Salvage(database, sealing).read(into);
        } catch (SQLException | Damage | RuntimeException _) {
            folder.checkThere();
        }
    }

    private void read(JournalReading.Visitor into) throws SQLException, Damage, IOException {
        for (UUID id : database.ids(Table.RECORD)) {
            var row = id.equals(Manifest.ID) ? null : row(Table.RECORD, id);
            if (row != null) {
                into.change(new Kept(row.revision(), id, row.content()));
            }
        }
        for (UUID id : database.ids(Table.PLAN)) {
            var plan = row(Table.PLAN, id);
            var summary = row(Table.SUMMARY, id);
            if (plan != null && summary != null && plan.revision() == summary.revision()) {
                into.change(new Saved(plan.revision(), id, plan.content(), summary.content()));
            }
        }
        for (Table table : Table.OF_ENTRIES) {
            readEntries(table, into);
        }
    }

    private void readEntries(Table table, JournalReading.Visitor into)
            throws SQLException, Damage, IOException {
        for (UUID id : database.ids(table)) {
            var head = row(table, id);
            var content = table == Table.ACTIVITY ? head : row(Table.CONTENT, id);
            if (head != null && content != null && head.revision() == content.revision()) {
                var entry = Entry.of(head.content().array());
                var more =
                        table == Table.ACTIVITY
                                ? new Bytes(new byte[0])
                                : Entry.of(content.content().array()).bytes();
                into.change(
                        new Entered(head.revision(), id, table, entry.plan(), entry.bytes(), more));
            }
        }
    }

    private @Nullable Row row(Table table, UUID id) {
        try {
            var stored = database.get(table, id);
            return stored == null ? null : sealed.opened(table, stored);
        } catch (SQLException | Damage | RuntimeException _) {
            return null;
        }
    }
}
