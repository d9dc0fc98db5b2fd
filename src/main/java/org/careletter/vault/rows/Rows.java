package org.careletter.vault.rows;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Change.Dropped;
import org.careletter.vault.entry.Change.Entered;
import org.careletter.vault.entry.Change.Erased;
import org.careletter.vault.entry.Change.Kept;
import org.careletter.vault.entry.Change.Mark;
import org.careletter.vault.entry.Change.Removed;
import org.careletter.vault.entry.Change.Saved;
import org.careletter.vault.entry.Entry;
import org.careletter.vault.entry.Erasures;
import org.careletter.vault.entry.Table;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.seal.Keys;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The rows of the database, opened: what the journal says, as it is now.
public final class Rows implements AutoCloseable {

    private final SealedRows sealed;
    private final EntryRows entries;
    private final Map<UUID, Long> plans = new HashMap<>();
    private final Map<UUID, Long> records = new HashMap<>();

    private boolean torn;

    private Rows(SealedRows sealed) {
        this.sealed = sealed;
        this.entries = new EntryRows(sealed);
    }

    /// A new file, empty up to this change.
    public static Rows create(VaultFolder folder, Path file, Keys keys, long number)
            throws IOException {
        var rows = new Rows(SealedRows.ofNew(Database.create(folder, file, keys.blocks()), keys));
        rows.commit(number);
        return rows;
    }

    /// Opens a file that is there and checks that its rows are the ones its manifest tells of.
    ///
    /// @param summaries gets the summary of every plan
    /// @throws Damage if anything is not as it was written; plans and entries themselves are looked
    ///     at when they are opened
    public static Rows open(VaultFolder folder, Path file, Keys keys, Map<UUID, Row> summaries)
            throws IOException, Damage {
        var database = Database.open(folder, file, keys.blocks());
        try {
            var heads = database.heads();
            var rows = new Rows(SealedRows.of(database, heads, keys));
            rows.load(heads, summaries);
            rows.torn = database.isTorn();
            return rows;
        } catch (Damage | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /// The rows of a damaged file, whatever its manifest tells: for reading single ones.
    public static Rows asFarAsReadable(Database database, Keys keys) throws Damage {
        var rows = new Rows(SealedRows.ofNew(database, keys));
        for (Database.Head head : rows.sealed.heads()) {
            rows.load(Table.of(head.place().table()), head);
        }
        return rows;
    }

    private void load(List<Database.Head> heads, Map<UUID, Row> summaries) throws Damage {
        for (Database.Head head : heads) {
            load(Table.of(head.place().table()), head);
        }
        summaries.putAll(sealed.all(Table.SUMMARY, heads));
        if (!plans.keySet().equals(summaries.keySet())) {
            throw new Damage("summaries");
        }
    }

    private void load(Table table, Database.Head head) {
        var id = head.place().id();
        switch (table) {
            case PLAN -> plans.put(id, head.revision());
            case RECORD -> records.put(id, head.revision());
            case CHECKPOINT, LETTER, ACTIVITY -> entries.load(table, head);
            case SUMMARY, CONTENT -> {}
        }
    }

    /// The newest change in it.
    public long number() {
        return sealed.number();
    }

    /// Whether its file had lost something when it was opened, so that all of it may be older than
    /// what was written last.
    public boolean wasTorn() {
        return torn;
    }

    /// The plans in it.
    public Set<UUID> plans() {
        return Set.copyOf(plans.keySet());
    }

    /// The other records in it.
    public Set<UUID> records() {
        return Set.copyOf(records.keySet());
    }

    /// Versions of plans, letters as they were sent, the activity log.
    public EntryRows entries() {
        return entries;
    }

    /// The rows as they are sealed.
    public SealedRows sealed() {
        return sealed;
    }

    /// The change that would make a record: the row of a plan with its summary, of an entry with
    /// its content, or another one.
    ///
    /// @throws Damage if it is not as it was written
    public Change change(Table table, UUID id) throws Damage {
        return switch (table) {
            case PLAN -> {
                var plan = there(plan(id));
                yield new Saved(plan.revision(), id, plan.content(), there(summary(id)).content());
            }
            case RECORD -> {
                var row = there(record(id));
                yield new Kept(row.revision(), id, row.content());
            }
            case CHECKPOINT, LETTER, ACTIVITY -> entries.entered(table, id);
            case SUMMARY, CONTENT -> throw new IllegalArgumentException("part of a record");
        };
    }

    private static Row there(@Nullable Row row) throws Damage {
        if (row == null) {
            throw new Damage("row");
        }
        return row;
    }

    /// Does a change and waits until the disk has it.
    public void apply(Change change) throws Damage {
        prepare(change);
        commit(change.number());
    }

    /// Does a change without waiting; [#commit] has to follow. Changes that are older than what is
    /// there are passed over.
    public void prepare(Change change) throws Damage {
        switch (change) {
            case Saved(var number, var id, var plan, var summary) -> {
                if (number >= plans.getOrDefault(id, 0L)) {
                    var record = new SealedRows.Written(number, sealed.address(change), id);
                    sealed.put(Table.PLAN, id, record, plan);
                    sealed.put(Table.SUMMARY, id, record, summary);
                    plans.put(id, number);
                }
            }
            case Removed(var _, var id) -> removePlan(id);
            case Kept kept -> keep(kept);
            case Entered entry -> entries.put(entry);
            case Erased(var number, var id, var _, var _) -> {
                removePlan(id);
                entries.erase((Erased) change);
                keep(new Kept(number, Erasures.ID, erasures().plus(id, number).bytes()));
            }
            case Dropped dropped -> entries.drop(dropped);
            case Mark _ -> {}
        }
    }

    private void removePlan(UUID id) throws Damage {
        sealed.delete(Table.PLAN, id);
        sealed.delete(Table.SUMMARY, id);
        plans.remove(id);
    }

    private void keep(Kept kept) throws Damage {
        var id = kept.id();
        if (kept.number() >= records.getOrDefault(id, 0L)) {
            var address = sealed.address(kept);
            var record = new SealedRows.Written(kept.number(), address, Entry.NO_PLAN);
            sealed.put(Table.RECORD, id, record, kept.content());
            records.put(id, kept.number());
        }
    }

    /// What is still to be erased from journal, backups and the database's file. Where that cannot
    /// be read, it is as if nothing were.
    public Erasures erasures() {
        try {
            var row = record(Erasures.ID);
            return row == null ? Erasures.NONE : Erasures.of(row.content());
        } catch (Damage _) {
            return Erasures.NONE;
        }
    }

    /// Makes what was prepared last, up to this change.
    public void commit(long number) {
        sealed.commit(number);
    }

    /// A plan, made small, or null when there is none.
    ///
    /// @throws Damage if there is one, but not as it was written
    public @Nullable Row plan(UUID id) throws Damage {
        return sealed.get(Table.PLAN, id, plans.get(id));
    }

    /// The summary of a plan, or null.
    public @Nullable Row summary(UUID id) throws Damage {
        return sealed.get(Table.SUMMARY, id, plans.get(id));
    }

    /// Another record, or null.
    public @Nullable Row record(UUID id) throws Damage {
        return sealed.get(Table.RECORD, id, records.get(id));
    }

    @Override
    public void close() throws IOException {
        sealed.database().close();
    }
}
