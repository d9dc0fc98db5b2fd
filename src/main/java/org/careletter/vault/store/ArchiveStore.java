package org.careletter.vault.store;

import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.ActivityLog;
import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.SentLetter;
import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.bytes.Json;
import org.careletter.vault.bytes.Packed;
import org.careletter.vault.entry.ActivityChain;
import org.careletter.vault.entry.Change.Entered;
import org.careletter.vault.entry.Change.Erased;
import org.careletter.vault.entry.Entry;
import org.careletter.vault.entry.Table;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.rows.EntryRows;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Versions of plans, letters as they were sent, and the activity log of the open vault. For the
/// store thread alone.
public final class ArchiveStore {

    private static final Bytes NOTHING = new Bytes(new byte[0]);

    private final OpenFiles files;
    private final SummaryList summaries;
    private final Set<VaultNotice> notices;
    private @Nullable ActivityChain chain;

    /// @param notices gets that an entry could not be read
    ArchiveStore(OpenFiles files, SummaryList summaries, Set<VaultNotice> notices) {
        this.files = files;
        this.summaries = summaries;
        this.notices = notices;
    }

    /// Keeps a version of a plan that is there.
    public void keep(Checkpoint head, byte[] plan) throws VaultFailure {
        summaries.checkHas(head.plan());
        add(Table.CHECKPOINT, head.id(), head.plan(), head, Packed.pack(plan));
    }

    /// Keeps a letter of a plan that is there.
    public void keep(SentLetter head, byte[] letter) throws VaultFailure {
        summaries.checkHas(head.plan());
        add(Table.LETTER, head.id(), head.plan(), head, new Bytes(letter));
    }

    private void add(Table table, UUID id, UUID plan, Object head, Bytes content)
            throws VaultFailure {
        var json = new Bytes(Json.write(head));
        files.append(number -> new Entered(number, id, table, plan, json, content));
    }

    /// The versions of a plan, in the order in which they were kept.
    public List<Checkpoint> checkpoints(UUID plan) throws VaultFailure {
        return read(Table.CHECKPOINT, plan, Checkpoint.class);
    }

    /// The letters of a plan, in the order in which they were kept.
    public List<SentLetter> letters(UUID plan) throws VaultFailure {
        return read(Table.LETTER, plan, SentLetter.class);
    }

    /// The bytes of a version of a plan.
    public byte[] plan(UUID checkpoint) throws VaultFailure {
        try {
            return Packed.unpack(content(Table.CHECKPOINT, checkpoint));
        } catch (Damage _) {
            throw VaultFailure.ofRecord(Kind.RECORD_DAMAGED, checkpoint);
        }
    }

    /// The bytes of a letter.
    public byte[] letter(UUID letter) throws VaultFailure {
        try {
            return content(Table.LETTER, letter).array();
        } catch (Damage _) {
            throw VaultFailure.ofRecord(Kind.RECORD_DAMAGED, letter);
        }
    }

    /// Adds to the activity log.
    public void note(Activity activity) throws VaultFailure {
        var log = chain();
        var link = log.next(activity);
        var plan = activity.plan() == null ? Entry.NO_PLAN : activity.plan();
        var head = ActivityChain.bytes(link);
        files.append(
                number -> new Entered(number, activity.id(), Table.ACTIVITY, plan, head, NOTHING));
        log.appended(link);
    }

    /// Erases a plan and everything that belongs to it.
    public void erase(UUID plan, Activity note) throws VaultFailure {
        summaries.checkHas(plan);
        var log = chain();
        var link = log.next(note);
        files.append(number -> new Erased(number, plan, note.id(), ActivityChain.bytes(link)));
        log.appended(link);
        summaries.remove(plan);
    }

    /// The activity log.
    public ActivityLog activity() throws VaultFailure {
        var ids = ids(entries -> entries.ids(Table.ACTIVITY));
        var readable = heads(Table.ACTIVITY, ids);
        var log = ActivityChain.log(readable);
        return readable.size() == ids.size() ? log : new ActivityLog(log.activities(), false);
    }

    /// The chain goes on after what was written last; where that cannot be read, after the last
    /// that can.
    private ActivityChain chain() throws VaultFailure {
        var known = chain;
        if (known == null) {
            var newest = ids(entries -> entries.newest(Table.ACTIVITY));
            var readable = heads(Table.ACTIVITY, newest);
            known =
                    ActivityChain.after(
                            readable.size() == newest.size()
                                    ? readable
                                    : heads(
                                            Table.ACTIVITY,
                                            ids(entries -> entries.ids(Table.ACTIVITY))));
            chain = known;
        }
        return known;
    }

    private Bytes content(Table table, UUID id) throws VaultFailure, Damage {
        files.settle();
        return Entry.of(files.readOrMend(rows -> rows.entries().content(table, id))).bytes();
    }

    private <T> List<T> read(Table table, UUID plan, Class<T> type) throws VaultFailure {
        var read = new ArrayList<T>();
        for (Bytes head : heads(table, idsOf(table, plan))) {
            try {
                read.add(Json.readOlder(head.array(), type));
            } catch (Damage _) {
                notices.add(VaultNotice.CHANGES_LOST);
            }
        }
        return read;
    }

    /// The heads of these entries, as far as they can be read.
    private List<Bytes> heads(Table table, List<UUID> ids) throws VaultFailure {
        var heads = new ArrayList<Bytes>();
        for (UUID id : ids) {
            try {
                var row = files.readOrMend(rows -> rows.entries().head(table, id));
                heads.add(Entry.of(row).bytes());
            } catch (Damage _) {
                notices.add(VaultNotice.CHANGES_LOST);
            }
        }
        return heads;
    }

    private List<UUID> idsOf(Table table, UUID plan) throws VaultFailure {
        return ids(entries -> entries.ids(table, plan));
    }

    private List<UUID> ids(Function<EntryRows, List<UUID>> asking) throws VaultFailure {
        files.settle();
        return asking.apply(files.rows().entries());
    }
}
