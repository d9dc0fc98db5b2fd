package org.careletter.vault;

import org.careletter.vault.Change.Kept;
import org.careletter.vault.Change.Saved;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;

/// Takes out of a damaged database what can still be read, row by row.
final class Salvage {

    private final Database database;
    private final Sealing sealing;

    private Salvage(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /// Shows every plan and record that is still as it was written. What cannot be read is passed
    /// over, whatever the reason: this comes last, after everything better.
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
    }

    private @Nullable Row row(Table table, UUID id) {
        try {
            var stored = database.get(table, id);
            return stored == null ? null : Rows.unsealed(sealing, table, stored);
        } catch (SQLException | Damage | RuntimeException _) {
            return null;
        }
    }
}
