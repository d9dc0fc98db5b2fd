package org.careletter.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

/// A plan's row with a changed byte, as H2 would give it back from a bad sector.
public final class DamagedRow {

    private DamagedRow() {}

    /// Damages the row of a plan. What else holds the plan can mend it.
    public static void of(Path folder, UUID plan) throws SQLException, VaultFailure {
        try (var database = Database.open(VaultFolder.of(folder), Recovery.DATABASE)) {
            var row = Objects.requireNonNull(database.get(Table.PLAN, plan));
            var value = row.value().array().clone();
            value[100] ^= 1;
            database.put(Table.PLAN, plan, row.revision(), value);
            database.commit();
        } catch (Damage e) {
            throw new IllegalStateException(e);
        }
    }

    /// Damages the row of a plan, and loses the journal that could mend it.
    public static void forGood(Path folder, UUID plan)
            throws SQLException, IOException, VaultFailure {
        of(folder, plan);
        Files.delete(folder.resolve("journal"));
    }
}
