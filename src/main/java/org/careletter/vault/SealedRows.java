package org.careletter.vault;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.UUID;

/// Rows of the database, sealed on the way in and opened on the way out.
record SealedRows(Database database, Sealing sealing) {

    void put(Table table, UUID id, long revision, Bytes content) throws SQLException {
        database.put(table, id, revision, sealing.seal(table.place(id, revision), content.array()));
    }

    /// A row of this revision, or null for none.
    ///
    /// @throws Damage if it is not there, or not as it was written
    @Nullable Row get(Table table, UUID id, @Nullable Long revision) throws SQLException, Damage {
        if (revision == null) {
            return null;
        }
        var stored = database.get(table, id);
        if (stored == null || stored.revision() != revision) {
            throw new Damage("row");
        }
        return opened(table, stored);
    }

    Row opened(Table table, Database.Sealed stored) throws Damage {
        return new Row(
                stored.revision(),
                new Bytes(
                        sealing.open(
                                table.place(stored.id(), stored.revision()),
                                stored.value().array())));
    }
}
