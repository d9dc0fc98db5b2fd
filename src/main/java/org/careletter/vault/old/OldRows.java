package org.careletter.vault.old;

import org.careletter.vault.entry.Table;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Of all the rows that were found in a database file of formats 1 to 3, the newest of each id: the
/// file still holds what was written over, in any order.
final class OldRows {

    private final Map<UUID, Versions> plans = new HashMap<>();
    private final Map<Table, Map<UUID, OldRow>> others = new EnumMap<>(Table.class);
    private long newest;

    void add(OldRow row) {
        newest = Math.max(newest, row.revision());
        switch (row.table()) {
            case PLAN, SUMMARY -> plans.computeIfAbsent(row.id(), _ -> new Versions()).add(row);
            case RECORD, CHECKPOINT, LETTER, ACTIVITY, CONTENT ->
                    others.computeIfAbsent(row.table(), _ -> new HashMap<>())
                            .merge(row.id(), row, OldRows::newer);
        }
    }

    private static OldRow newer(OldRow one, OldRow other) {
        return other.revision() > one.revision() ? other : one;
    }

    /// The newest revision of all, 0 if there is none.
    long newest() {
        return newest;
    }

    /// Each plan as it is now, as far as it is there with its summary.
    List<Version> plans() {
        return plans.values().stream().map(Versions::newest).flatMap(Optional::stream).toList();
    }

    /// The rows of a table that is not one of plans.
    Collection<OldRow> in(Table table) {
        return others.getOrDefault(table, Map.of()).values();
    }

    /// The row of a table that is not one of plans.
    Optional<OldRow> get(Table table, UUID id) {
        return Optional.ofNullable(others.getOrDefault(table, Map.of()).get(id));
    }

    /// What belongs to an entry besides its head, if it is there.
    Optional<OldRow> content(OldRow head) {
        return get(Table.CONTENT, head.id()).filter(each -> each.revision() == head.revision());
    }

    /// A plan and its summary, both of the same revision.
    record Version(OldRow plan, OldRow summary) {}

    /// The versions of a plan that may turn out to be its newest: that one, and halves of newer
    /// ones.
    private static final class Versions {
        private final TreeMap<Long, OldRow> plans = new TreeMap<>();
        private final TreeMap<Long, OldRow> summaries = new TreeMap<>();
        private long both = -1;

        void add(OldRow row) {
            if (row.revision() < both) {
                return;
            }
            var mine = row.table() == Table.PLAN ? plans : summaries;
            mine.putIfAbsent(row.revision(), row);
            if (plans.containsKey(row.revision()) && summaries.containsKey(row.revision())) {
                both = row.revision();
                plans.headMap(both).clear();
                summaries.headMap(both).clear();
            }
        }

        Optional<Version> newest() {
            var plan = plans.get(both);
            var summary = summaries.get(both);
            return plan == null || summary == null
                    ? Optional.empty()
                    : Optional.of(new Version(plan, summary));
        }
    }
}
