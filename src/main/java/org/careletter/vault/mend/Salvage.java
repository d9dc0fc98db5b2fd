package org.careletter.vault.mend;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Table;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.rows.Database;
import org.careletter.vault.rows.Rows;
import org.careletter.vault.seal.Keys;

import java.io.IOException;

/// Takes out of a damaged database what can still be read, row by row.
final class Salvage {

    private Salvage() {}

    /// Shows every plan, record and entry that is still as it was written. What cannot be read is
    /// passed over, whatever the reason: this comes last, after everything better.
    static void from(VaultFolder folder, Keys keys, Change.Visitor into) throws IOException {
        try (var database = Database.open(folder, folder.store(), keys.blocks())) {
            var rows = Rows.asFarAsReadable(database, keys);
            for (Database.Head head : rows.sealed().heads()) {
                read(rows, head, into);
            }
        } catch (IOException | Damage | RuntimeException _) {
            folder.checkThere();
        }
    }

    private static void read(Rows rows, Database.Head head, Change.Visitor into)
            throws IOException, Damage {
        var table = Table.of(head.place().table());
        if (table == Table.SUMMARY || table == Table.CONTENT) {
            return;
        }
        Change change;
        try {
            change = rows.change(table, head.place().id());
        } catch (Damage | RuntimeException _) {
            return;
        }
        into.change(change);
    }
}
