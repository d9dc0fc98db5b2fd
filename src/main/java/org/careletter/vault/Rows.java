package org.careletter.vault;

import org.careletter.vault.Change.Kept;
import org.careletter.vault.Change.Mark;
import org.careletter.vault.Change.Removed;
import org.careletter.vault.Change.Saved;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The rows of the database, opened: what the journal says, as it is now.
final class Rows implements AutoCloseable {

    private final Database database;
    private final Sealing sealing;
    private final Manifest manifest;
    private final Map<UUID, Long> plans = new HashMap<>();
    private final Map<UUID, Long> records = new HashMap<>();

    private Rows(Database database, Sealing sealing, Manifest manifest) {
        this.database = database;
        this.sealing = sealing;
        this.manifest = manifest;
    }

    /// A new file, empty up to this change.
    static Rows create(VaultFolder folder, String name, Sealing sealing, long number)
            throws IOException, SQLException {
        var rows = new Rows(Database.create(folder, name), sealing, new Manifest());
        rows.commit(number);
        return rows;
    }

    /// Opens a file that is there and checks that its rows are the ones its manifest tells of.
    ///
    /// @param summaries gets the summary of every plan
    /// @throws Damage if anything is not as it was written; plans themselves are looked at when
    ///     they are opened
    static Rows open(VaultFolder folder, String name, Sealing sealing, Map<UUID, Row> summaries)
            throws SQLException, Damage {
        var database = Database.open(folder, name);
        try {
            var stored = database.get(Table.RECORD, Manifest.ID);
            if (stored == null) {
                throw new Damage("no manifest");
            }
            var manifest = Manifest.read(unsealed(sealing, Table.RECORD, stored).content().array());
            if (manifest.number() != stored.revision()) {
                throw new Damage("manifest");
            }
            var rows = new Rows(database, sealing, manifest);
            rows.load(summaries);
            return rows;
        } catch (SQLException | Damage | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private void load(Map<UUID, Row> summaries) throws SQLException, Damage {
        var found = new Manifest();
        database.all(
                Table.SUMMARY,
                stored -> {
                    summaries.put(stored.id(), unsealed(sealing, Table.SUMMARY, stored));
                    plans.put(stored.id(), stored.revision());
                    found.plus(Table.PLAN, stored.id(), stored.revision());
                });
        database.all(
                Table.RECORD,
                stored -> {
                    if (!stored.id().equals(Manifest.ID)) {
                        records.put(stored.id(), stored.revision());
                        found.plus(Table.RECORD, stored.id(), stored.revision());
                    }
                });
        if (!manifest.holdsTheSameAs(found)) {
            throw new Damage("rows");
        }
    }

    /// The newest change in it.
    long number() {
        return manifest.number();
    }

    /// The plans in it.
    Set<UUID> plans() {
        return Set.copyOf(plans.keySet());
    }

    /// The other records in it.
    Set<UUID> records() {
        return Set.copyOf(records.keySet());
    }

    /// Does a change and waits until the disk has it.
    void apply(Change change) throws SQLException {
        prepare(change);
        commit(change.number());
    }

    /// Does a change without waiting; [#commit] has to follow. Changes that are older than what is
    /// there are passed over.
    void prepare(Change change) throws SQLException {
        switch (change) {
            case Saved(var number, var id, var plan, var summary) -> {
                if (number >= plans.getOrDefault(id, 0L)) {
                    put(Table.PLAN, id, number, plan);
                    put(Table.SUMMARY, id, number, summary);
                    remember(Table.PLAN, plans, id, number);
                }
            }
            case Removed(var _, var id) -> {
                database.delete(Table.PLAN, id);
                database.delete(Table.SUMMARY, id);
                var revision = plans.remove(id);
                if (revision != null) {
                    manifest.minus(Table.PLAN, id, revision);
                }
            }
            case Kept(var number, var id, var content) -> {
                if (number >= records.getOrDefault(id, 0L)) {
                    put(Table.RECORD, id, number, content);
                    remember(Table.RECORD, records, id, number);
                }
            }
            case Mark _ -> {}
        }
    }

    /// Makes what was prepared last, up to this change.
    void commit(long number) throws SQLException {
        manifest.reached(number);
        put(Table.RECORD, Manifest.ID, number, new Bytes(manifest.bytes()));
        database.commit();
    }

    /// A plan, or null when there is none.
    ///
    /// @throws Damage if there is one, but not as it was written
    @Nullable Row plan(UUID id) throws SQLException, Damage {
        return row(Table.PLAN, id, plans.get(id));
    }

    /// The summary of a plan, or null.
    @Nullable Row summary(UUID id) throws SQLException, Damage {
        return row(Table.SUMMARY, id, plans.get(id));
    }

    /// Another record, or null.
    @Nullable Row record(UUID id) throws SQLException, Damage {
        return row(Table.RECORD, id, records.get(id));
    }

    private @Nullable Row row(Table table, UUID id, @Nullable Long revision)
            throws SQLException, Damage {
        if (revision == null) {
            return null;
        }
        var stored = database.get(table, id);
        if (stored == null || stored.revision() != revision) {
            throw new Damage("row");
        }
        return unsealed(sealing, table, stored);
    }

    private void put(Table table, UUID id, long revision, Bytes content) throws SQLException {
        database.put(table, id, revision, sealing.seal(table.place(id, revision), content.array()));
    }

    private void remember(Table table, Map<UUID, Long> revisions, UUID id, long number) {
        var before = revisions.put(id, number);
        if (before != null) {
            manifest.minus(table, id, before);
        }
        manifest.plus(table, id, number);
    }

    static Row unsealed(Sealing sealing, Table table, Database.Sealed stored) throws Damage {
        return new Row(
                stored.revision(),
                new Bytes(
                        sealing.open(
                                table.place(stored.id(), stored.revision()),
                                stored.value().array())));
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
