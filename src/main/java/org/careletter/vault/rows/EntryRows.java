package org.careletter.vault.rows;

import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.ActivityChain;
import org.careletter.vault.entry.Change.Dropped;
import org.careletter.vault.entry.Change.Entered;
import org.careletter.vault.entry.Change.Erased;
import org.careletter.vault.entry.Entry;
import org.careletter.vault.entry.Table;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// The rows of entries: versions of plans, letters as they were sent, the activity log.
///
/// There may be many, so only what the index says of them is known when the database is opened.
public final class EntryRows {

    private static final Bytes NOTHING = new Bytes(new byte[0]);

    private final SealedRows rows;
    private final Map<Table, Map<UUID, Known>> known = new EnumMap<>(Table.class);

    /// What is known of an entry without reading it.
    private record Known(long revision, UUID plan) {}

    EntryRows(SealedRows rows) {
        this.rows = rows;
        Table.OF_ENTRIES.forEach(table -> known.put(table, new HashMap<>()));
    }

    /// Takes in what the index says of an entry.
    void load(Table table, Database.Head head) {
        in(table).put(head.place().id(), new Known(head.revision(), head.plan()));
    }

    /// The ids of a table, in the order in which they were written.
    public List<UUID> ids(Table table) {
        return in(table).entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> entry.getValue().revision()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The ids of a table that belong to a plan, in the order in which they were written.
    public List<UUID> ids(Table table, UUID plan) {
        return in(table).entrySet().stream()
                .filter(entry -> entry.getValue().plan().equals(plan))
                .sorted(Comparator.comparingLong(entry -> entry.getValue().revision()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The ids of what was written last into a table; more than one where one change wrote them.
    public List<UUID> newest(Table table) {
        long last = in(table).values().stream().mapToLong(Known::revision).max().orElse(0);
        return in(table).entrySet().stream()
                .filter(entry -> entry.getValue().revision() == last)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The head of an entry, or null when there is none.
    ///
    /// @throws Damage if there is one, but not as it was written
    public @Nullable Row head(Table table, UUID id) throws Damage {
        return rows.get(table, id, revision(table, id));
    }

    /// What belongs to an entry besides its head, or null.
    public @Nullable Row content(Table table, UUID id) throws Damage {
        return rows.get(Table.CONTENT, id, revision(table, id));
    }

    private @Nullable Long revision(Table table, UUID id) {
        var entry = in(table).get(id);
        return entry == null ? null : Long.valueOf(entry.revision());
    }

    /// An entry as the change that added it.
    Entered entered(Table table, UUID id) throws Damage {
        var row = there(head(table, id));
        var head = entry(row);
        var content = table == Table.ACTIVITY ? NOTHING : entry(content(table, id)).bytes();
        return new Entered(row.revision(), id, table, head.plan(), head.bytes(), content);
    }

    void put(Entered entry) throws Damage {
        var table = entry.table();
        var before = in(table).get(entry.id());
        if (before != null && entry.number() < before.revision()) {
            return;
        }
        var record = new SealedRows.Written(entry.number(), rows.address(entry), entry.plan());
        rows.put(table, entry.id(), record, new Entry(entry.plan(), entry.head()).row());
        if (table != Table.ACTIVITY) {
            var content = new Entry(entry.plan(), entry.content()).row();
            rows.put(Table.CONTENT, entry.id(), record, content);
        }
        in(table).put(entry.id(), new Known(entry.number(), entry.plan()));
    }

    /// Takes out the versions and letters of a plan, and what the log says of it.
    void erase(Erased change) throws Damage {
        for (Table table : Table.OF_ENTRIES) {
            for (UUID id : ids(table, change.id())) {
                erase(table, id, change.number());
            }
        }
        put(activity(change.number(), change.note(), change.head()));
    }

    private void erase(Table table, UUID id, long number) throws Damage {
        if (table == Table.ACTIVITY) {
            try {
                put(activity(number, id, ActivityChain.erased(entry(head(table, id)).bytes())));
                return;
            } catch (Damage _) {
                // it goes whole
            }
        }
        remove(table, id);
    }

    /// Takes out entries that were written before this change; those that are gone are passed over.
    void drop(Dropped change) throws Damage {
        for (UUID id : change.entries()) {
            var entry = in(change.table()).get(id);
            if (entry != null && entry.revision() < change.number()) {
                remove(change.table(), id);
            }
        }
    }

    private void remove(Table table, UUID id) throws Damage {
        rows.delete(table, id);
        rows.delete(Table.CONTENT, id);
        in(table).remove(id);
    }

    private static Entered activity(long number, UUID id, Bytes head) {
        return new Entered(number, id, Table.ACTIVITY, Entry.NO_PLAN, head, NOTHING);
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

    private Map<UUID, Known> in(Table table) {
        return Objects.requireNonNull(known.get(table), "a table of entries");
    }
}
