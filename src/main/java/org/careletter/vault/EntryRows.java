package org.careletter.vault;

import org.careletter.vault.Change.Dropped;
import org.careletter.vault.Change.Entered;
import org.careletter.vault.Change.Erased;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /// The plan of each entry, by table, once somebody asked for it.
    private final Map<Table, Map<UUID, UUID>> plans = new EnumMap<>(Table.class);

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

    /// Whether there is none.
    boolean areNone() {
        return known.values().stream().allMatch(Map::isEmpty);
    }

    /// The ids of a table, in the order in which they were written.
    List<UUID> ids(Table table) {
        return in(table).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The ids of a table that belong to a plan, in the order in which they were written.
    ///
    /// @throws Damage if there is a row of which nobody can tell whose it is
    List<UUID> ids(Table table, UUID plan) throws SQLException, Damage {
        if (!plans(table).keySet().containsAll(in(table).keySet())) {
            throw new Damage("entry");
        }
        return readable(table, plan);
    }

    /// The same, where rows of which nobody can tell whose they are belong to no plan.
    List<UUID> readable(Table table, UUID plan) throws SQLException {
        var owners = plans(table);
        return ids(table).stream().filter(id -> plan.equals(owners.get(id))).toList();
    }

    /// The ids of what was written last into a table; more than one where one change wrote them.
    List<UUID> newest(Table table) {
        var last = in(table).values().stream().max(Comparator.naturalOrder()).orElse(0L);
        return ids(table).stream().filter(id -> last.equals(in(table).get(id))).toList();
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
            var owners = plans(table);
            for (UUID id : ids(table)) {
                var plan = owners.get(id);
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
        remove(table, id);
    }

    /// Takes out entries that were written before this change; those that are gone are passed over.
    void drop(Dropped change) throws SQLException {
        for (UUID id : change.entries()) {
            if (in(change.table()).getOrDefault(id, Long.MAX_VALUE) < change.number()) {
                remove(change.table(), id);
            }
        }
    }

    private void remove(Table table, UUID id) throws SQLException {
        database.delete(table, id);
        database.delete(Table.CONTENT, id);
        var revision = in(table).remove(id);
        manifest.minus(table, id, revision == null ? 0 : revision);
        var owners = plans.get(table);
        if (owners != null) {
            owners.remove(id);
        }
    }

    private void put(Table table, UUID id, long number, Entry entry) throws SQLException {
        rows.put(table, id, number, entry.row());
        manifest.replaced(table, id, in(table).put(id, number), number);
        var owners = plans.get(table);
        if (owners != null) {
            owners.put(id, entry.plan());
        }
    }

    /// The plan of every entry of a table, as its head says or else its content. An entry of which
    /// neither can be read has none here.
    private Map<UUID, UUID> plans(Table table) throws SQLException {
        var owners = plans.get(table);
        if (owners == null) {
            var found = new HashMap<UUID, UUID>();
            try {
                database.all(table, stored -> readOwner(table, stored, found));
            } catch (Damage damage) {
                throw new SQLException(damage); // no row of ours is without an id
            }
            owners = found;
            plans.put(table, found);
        }
        return owners;
    }

    private void readOwner(Table table, Database.Sealed stored, Map<UUID, UUID> found) {
        try {
            found.put(stored.id(), Entry.of(rows.opened(table, stored).content().array()).plan());
        } catch (Damage _) {
            var owner = ownerOfContent(table, stored.id());
            if (owner != null) {
                found.put(stored.id(), owner);
            }
        }
    }

    private @Nullable UUID ownerOfContent(Table table, UUID id) {
        try {
            return table == Table.ACTIVITY ? null : entry(content(table, id)).plan();
        } catch (SQLException | Damage _) {
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
