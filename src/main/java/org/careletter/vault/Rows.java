package org.careletter.vault;

import org.careletter.vault.Change.Dropped;
import org.careletter.vault.Change.Entered;
import org.careletter.vault.Change.Erased;
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
    private final SealedRows sealed;
    private final Manifest manifest;
    private final EntryRows entries;
    private final Map<UUID, Long> plans = new HashMap<>();
    private final Map<UUID, Long> records = new HashMap<>();

    private Rows(Database database, SealedRows sealed, Manifest manifest) {
        this.database = database;
        this.sealed = sealed;
        this.manifest = manifest;
        this.entries = new EntryRows(database, sealed, manifest);
    }

    /// A new file, empty up to this change.
    static Rows create(VaultFolder folder, String name, Sealing sealing, long number)
            throws IOException, SQLException {
        var database = Database.create(folder, name);
        var rows = new Rows(database, new SealedRows(database, sealing), new Manifest());
        rows.commit(number);
        return rows;
    }

    /// Opens a file that is there and checks that its rows are the ones its manifest tells of.
    ///
    /// @param summaries gets the summary of every plan
    /// @throws Damage if anything is not as it was written; plans and entries themselves are looked
    ///     at when they are opened
    static Rows open(VaultFolder folder, String name, Sealing sealing, Map<UUID, Row> summaries)
            throws SQLException, Damage {
        var database = Database.open(folder, name);
        try {
            var sealed = new SealedRows(database, sealing);
            var stored = database.get(Table.RECORD, Manifest.ID);
            if (stored == null) {
                throw new Damage("no manifest");
            }
            var manifest = Manifest.read(sealed.opened(Table.RECORD, stored).content().array());
            if (manifest.number() != stored.revision()) {
                throw new Damage("manifest");
            }
            var rows = new Rows(database, sealed, manifest);
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
                    summaries.put(stored.id(), sealed.opened(Table.SUMMARY, stored));
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
        entries.load(found);
        boolean isCut = isOfFormat1() && !entries.areNone(); // format 1 had none
        if (isCut || !manifest.holdsTheSameAs(found)) {
            throw new Damage("rows");
        }
    }

    /// Whether it lacks tables that format 1 did not have, so that no entry can be put into it.
    boolean isOfFormat1() {
        return !database.hasAll();
    }

    /// Adds the tables that format 1 did not have.
    void addTables() throws SQLException {
        database.addTables();
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

    /// Versions of plans, letters as they were sent, the activity log.
    EntryRows entries() {
        return entries;
    }

    /// Shows everything in it as the changes that would make it.
    ///
    /// @param unreadable is told what cannot be read, and may throw
    void all(JournalReading.Visitor visitor, Unreadable unreadable)
            throws SQLException, Damage, IOException, VaultFailure {
        for (UUID id : records()) {
            show(id, this::kept, visitor, unreadable);
        }
        for (UUID id : plans()) {
            show(id, this::saved, visitor, unreadable);
        }
        for (Table table : Table.OF_ENTRIES) {
            for (UUID id : entries.ids(table)) {
                show(id, each -> entries.entered(table, each), visitor, unreadable);
            }
        }
    }

    private static void show(
            UUID id, Reading reading, JournalReading.Visitor visitor, Unreadable unreadable)
            throws SQLException, Damage, IOException, VaultFailure {
        Change change;
        try {
            change = reading.of(id);
        } catch (Damage damage) {
            unreadable.row(id, damage);
            return;
        }
        visitor.change(change);
    }

    private Change kept(UUID id) throws SQLException, Damage {
        var row = there(record(id));
        return new Kept(row.revision(), id, row.content());
    }

    private Change saved(UUID id) throws SQLException, Damage {
        var plan = there(plan(id));
        return new Saved(plan.revision(), id, plan.content(), there(summary(id)).content());
    }

    /// What is done about a row that cannot be read.
    interface Unreadable {
        void row(UUID id, Damage damage) throws Damage, IOException, VaultFailure;
    }

    /// Reads a row as the change that would make it.
    private interface Reading {
        Change of(UUID id) throws SQLException, Damage;
    }

    /// Writes every row into a new file, as it is: one that cannot be read stays as it is as well.
    void copyTo(VaultFolder folder, String name) throws IOException, SQLException, Damage {
        try (var fresh = Database.create(folder, name)) {
            database.copyTo(fresh);
        }
    }

    private static Row there(@Nullable Row row) throws Damage {
        if (row == null) {
            throw new Damage("row");
        }
        return row;
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
                    sealed.put(Table.PLAN, id, number, plan);
                    sealed.put(Table.SUMMARY, id, number, summary);
                    manifest.replaced(Table.PLAN, id, plans.put(id, number), number);
                }
            }
            case Removed(var _, var id) -> removePlan(id);
            case Kept(var number, var id, var content) -> keep(number, id, content);
            case Entered entry -> entries.put(entry);
            case Erased(var number, var id, var _, var _) -> {
                removePlan(id);
                entries.erase((Erased) change);
                keep(number, Erasures.ID, erasures().plus(id, number).bytes());
            }
            case Dropped dropped -> entries.drop(dropped);
            case Mark _ -> {}
        }
    }

    private void removePlan(UUID id) throws SQLException {
        database.delete(Table.PLAN, id);
        database.delete(Table.SUMMARY, id);
        var revision = plans.remove(id);
        if (revision != null) {
            manifest.minus(Table.PLAN, id, revision);
        }
    }

    private void keep(long number, UUID id, Bytes content) throws SQLException {
        if (number >= records.getOrDefault(id, 0L)) {
            sealed.put(Table.RECORD, id, number, content);
            manifest.replaced(Table.RECORD, id, records.put(id, number), number);
        }
    }

    /// What is still to be erased from journal, backups and the database's file. Where that cannot
    /// be read, it is as if nothing were.
    Erasures erasures() throws SQLException {
        try {
            var row = record(Erasures.ID);
            return row == null ? Erasures.NONE : Erasures.of(row.content());
        } catch (Damage _) {
            return Erasures.NONE;
        }
    }

    /// Makes what was prepared last, up to this change.
    void commit(long number) throws SQLException {
        manifest.reached(number);
        sealed.put(Table.RECORD, Manifest.ID, number, new Bytes(manifest.bytes()));
        database.commit();
    }

    /// A plan, or null when there is none.
    ///
    /// @throws Damage if there is one, but not as it was written
    @Nullable Row plan(UUID id) throws SQLException, Damage {
        return sealed.get(Table.PLAN, id, plans.get(id));
    }

    /// The summary of a plan, or null.
    @Nullable Row summary(UUID id) throws SQLException, Damage {
        return sealed.get(Table.SUMMARY, id, plans.get(id));
    }

    /// Another record, or null.
    @Nullable Row record(UUID id) throws SQLException, Damage {
        return sealed.get(Table.RECORD, id, records.get(id));
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
