package org.careletter.vault;

import org.careletter.vault.Change.Entered;
import org.careletter.vault.Change.Erased;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// The rows of entries: versions of plans, letters as they were sent, the activity log.
///
/// There may be many, so only their ids are looked at when the database is opened; what plan they
/// belong to is read once somebody asks for the entries of a plan.
final class EntryRows {

    private final Database database;
    private final SealedRows rows;
    private final Manifest manifest;
    private final Map<Table, Map<UUID, Long>> known = new EnumMap<>(Table.class);
    private @Nullable Map<UUID, UUID> plans;

    EntryRows(Database database, SealedRows rows, Manifest manifest) {
        this.database = database;
        this.rows = rows;
        this.manifest = manifest;
        Table.OF_ENTRIES.forEach(table -> known.put(table, new HashMap<>()));
    }

    /// Finds what is there.
    void load(Manifest found) throws SQLException {
        for (Table table : Table.OF_ENTRIES) {
            in(table).putAll(database.revisions(table));
            in(table).forEach((id, revision) -> found.plus(table, id, revision));
        }
    }

    /// The ids of a table.
    Set<UUID> ids(Table table) {
        return Set.copyOf(in(table).keySet());
    }

    /// The ids of a table that belong to a plan. Rows that cannot be read belong to none.
    Set<UUID> ids(Table table, UUID plan) throws SQLException {
        var found = new HashSet<UUID>();
        var owners = plans();
        for (UUID id : in(table).keySet()) {
            if (plan.equals(owners.get(id))) {
                found.add(id);
            }
        }
        return found;
    }

    /// The head of an entry, or null when there is none.
    ///
    /// @throws Damage if there is one, but not as it was written
    @Nullable Row head(Table table, UUID id) throws SQLException, Damage {
        return rows.get(table, id, in(table).get(id));
    }

    /// What belongs to an entry besides its head, or null.
    @Nullable Row content(Table table, UUID id) throws SQLException, Damage {
        return rows.get(Table.CONTENT, id, in(table).get(id));
    }

    /// An entry as the change that added it.
    Entered entered(Table table, UUID id) throws SQLException, Damage {
        var row = there(head(table, id));
        var head = entry(row);
        var content =
                table == Table.ACTIVITY
                        ? new Bytes(new byte[0])
                        : entry(content(table, id)).bytes();
        return new Entered(row.revision(), id, table, head.plan(), head.bytes(), content);
    }

    void put(Entered entry) throws SQLException {
        if (entry.number() < in(entry.table()).getOrDefault(entry.id(), 0L)) {
            return;
        }
        put(entry.table(), entry.id(), entry.number(), new Entry(entry.plan(), entry.head()));
        if (entry.table() != Table.ACTIVITY) {
            var content = new Entry(entry.plan(), entry.content());
            rows.put(Table.CONTENT, entry.id(), entry.number(), content.row());
        }
    }

    /// Takes out the versions and letters of a plan, and what the log says of it. A row that cannot
    /// be read goes too: nobody can tell whose it is.
    void erase(Erased change) throws SQLException {
        for (Table table : Table.OF_ENTRIES) {
            for (UUID id : ids(table)) {
                var plan = ownerOf(table, id);
                if (plan == null || plan.equals(change.id())) {
                    erase(table, id, change.number());
                }
            }
        }
        put(
                Table.ACTIVITY,
                change.note(),
                change.number(),
                new Entry(Entry.NO_PLAN, change.head()));
    }

    private void erase(Table table, UUID id, long number) throws SQLException {
        if (table == Table.ACTIVITY) {
            try {
                var entry = ActivityChain.erased(entry(head(table, id)).bytes());
                put(table, id, number, new Entry(Entry.NO_PLAN, entry));
                return;
            } catch (Damage _) {
                // it goes whole
            }
        }
        database.delete(table, id);
        database.delete(Table.CONTENT, id);
        var revision = in(table).remove(id);
        manifest.minus(table, id, revision == null ? 0 : revision);
        if (plans != null) {
            plans.remove(id);
        }
    }

    private void put(Table table, UUID id, long number, Entry entry) throws SQLException {
        rows.put(table, id, number, entry.row());
        manifest.replaced(table, id, in(table).put(id, number), number);
        if (plans != null) {
            plans.put(id, entry.plan());
        }
    }

    private Map<UUID, UUID> plans() throws SQLException {
        var found = plans;
        if (found == null) {
            found = new HashMap<>();
            for (Table table : Table.OF_ENTRIES) {
                for (UUID id : in(table).keySet()) {
                    var plan = ownerOf(table, id);
                    found.put(id, plan == null ? Entry.NO_PLAN : plan);
                }
            }
            plans = found;
        }
        return found;
    }

    /// The plan of an entry, as its head says or else its content; null if neither can be read.
    private @Nullable UUID ownerOf(Table table, UUID id) throws SQLException {
        try {
            return entry(head(table, id)).plan();
        } catch (Damage _) {
            return ownerOfContent(table, id);
        }
    }

    private @Nullable UUID ownerOfContent(Table table, UUID id) throws SQLException {
        try {
            return table == Table.ACTIVITY ? null : entry(content(table, id)).plan();
        } catch (Damage _) {
            return null;
        }
    }

    private static Entry entry(@Nullable Row row) throws Damage {
        return Entry.of(there(row).content().array());
    }

    private static Row there(@Nullable Row row) throws Damage {
        if (row == null) {
            throw new Damage("row");
        }
        return row;
    }

    private Map<UUID, Long> in(Table table) {
        return Objects.requireNonNull(known.get(table), "a table of entries");
    }
}
