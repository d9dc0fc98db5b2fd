package org.careletter.vault.mend;

import org.careletter.vault.backup.Backup;
import org.careletter.vault.backup.Backups;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Change;
import org.careletter.vault.file.Faults;
import org.careletter.vault.file.Unreadable;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.journal.Journal;
import org.careletter.vault.journal.JournalReading;
import org.careletter.vault.lock.VaultLock;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.rows.Row;
import org.careletter.vault.rows.Rows;
import org.careletter.vault.seal.Keys;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Opens journal and database together, and mends either from the other.
///
/// The journal is the truth. What the database lacks is done again from it; a database that does
/// not open, or whose rows are not the ones its manifest tells of, is set aside and made anew. A
/// journal that is damaged, older or gone is replaced once the database is known to be sound.
///
/// @param notices gets what the person has to be told
/// @param backups what else there is to mend them from
/// @param older whether the vault is of format 1 to 3, and may have a database of that format
public record Recovery(
        VaultFolder folder,
        Keys keys,
        Clock clock,
        Set<VaultNotice> notices,
        Backups backups,
        boolean older) {

    /// With the backups that are in the folder.
    public Recovery(
            VaultFolder folder, Keys keys, Clock clock, Set<VaultNotice> notices, boolean older) {
        this(folder, keys, clock, notices, new Backups(folder, keys, clock), older);
    }

    /// Journal and database, in step with each other.
    ///
    /// @param summaries the summary of every plan
    public record Opened(Journal journal, Rows rows, Map<UUID, Row> summaries) {}

    /// Makes both, empty.
    public void create() throws IOException {
        Rows.create(folder, folder.store(), keys, 0).close();
        Journal.startAfter(0, folder, keys.logs()).close();
    }

    /// Opens both.
    ///
    /// @param suspect whether the database is known to be damaged although it looks sound; it is
    ///     then made anew if nothing can be lost by that
    /// @param newest the newest change that is known to have been acknowledged; 0 if none is
    /// @param lock asked before a file is put in the place of another
    /// @throws Damage if nothing is left to mend them from
    public Opened open(boolean suspect, long newest, VaultLock lock)
            throws IOException, Damage, VaultFailure {
        folder.checkThere();
        if (!older) {
            folder.setAside(folder.oldDatabase(), clock); // nobody opens it any more
        }
        var summaries = new HashMap<UUID, Row>();
        var rows = soundRows(summaries);
        if (rows == null && older) {
            rows = new Upgrade(folder, keys).rows(summaries, lock, clock);
        }
        long had = rows == null ? -1 : rows.number();
        var later = new ArrayList<Change>();
        var read = readJournal(had, later);
        try {
            if (rows == null
                    || lacks(had, read)
                    || areBehind(had, read)
                    || (suspect && canRebuild(read))) {
                if (rows != null) {
                    rows.close();
                }
                summaries.clear();
                rows = new Rebuilding(this).rows(read, summaries, lock);
            } else {
                catchUp(rows, later, summaries);
            }
            return new Opened(journal(read, had, newest, rows, lock), rows, summaries);
        } catch (IOException | Damage | VaultFailure | RuntimeException e) {
            if (rows != null) {
                rows.close();
            }
            throw e;
        }
    }

    /// Whether there were changes that neither the database nor the journal holds any longer: the
    /// database is an older copy.
    private static boolean lacks(long had, @Nullable JournalReading read) {
        return read != null && read.base() > had;
    }

    /// Whether a backup holds changes that neither the database nor the journal does: both are
    /// older copies, put back together.
    private boolean areBehind(long had, @Nullable JournalReading read)
            throws IOException, VaultFailure {
        long known = Math.max(had, read == null ? 0 : read.last());
        var all = backups.all();
        return !all.isEmpty()
                && all.getFirst().number() > known
                && backups.newestGood().map(Backup::number).orElse(0L) > known;
    }

    private boolean canRebuild(@Nullable JournalReading read) throws IOException, VaultFailure {
        return Rebuilding.isEnough(read, backups.newestGood().map(Backup::number).orElse(0L));
    }

    private @Nullable Rows soundRows(Map<UUID, Row> summaries) throws IOException {
        try {
            return Rows.open(folder, folder.store(), keys, summaries);
        } catch (NoSuchFileException _) {
            folder.checkThere();
            return null;
        } catch (IOException | RuntimeException e) {
            if (Faults.isOfTheDisk(e, folder)) {
                throw e;
            }
            return null;
        } catch (Damage _) {
            return null;
        }
    }

    private @Nullable JournalReading readJournal(long after, List<Change> later)
            throws IOException, Damage, VaultFailure {
        try {
            return JournalReading.of(
                    folder,
                    folder.journal(),
                    keys.logs(),
                    Journal.USE,
                    change -> {
                        if (after >= 0 && change.number() > after) {
                            later.add(change);
                        }
                    });
        } catch (NoSuchFileException | Unreadable _) {
            folder.checkThere();
            return null;
        }
    }

    private void catchUp(Rows rows, List<Change> later, Map<UUID, Row> summaries) throws Damage {
        for (Change change : later) {
            rows.apply(change);
            var summary = rows.summary(change.id());
            if (summary == null) {
                summaries.remove(change.id());
            } else {
                summaries.put(change.id(), summary);
            }
        }
        if (later.size() > 1) {
            notices.add(VaultNotice.CAUGHT_UP);
        }
    }

    /// The journal as it is, or one in place of it.
    ///
    /// Without a journal nothing but our own memory of it proves that the database has all of it. A
    /// backup of the same number does not: the journal starts anew with each backup, and what comes
    /// after is in it and in the database alone.
    ///
    /// @param had the newest change that the database held by itself
    private Journal journal(
            @Nullable JournalReading read, long had, long newest, Rows rows, VaultLock lock)
            throws IOException, VaultFailure {
        if (read != null && read.isWhole() && read.last() >= rows.number()) {
            if (read.log().tail() && !notices.contains(VaultNotice.CHANGES_LOST)) {
                notices.add(VaultNotice.UNFINISHED_SAVE);
            }
            try {
                return Journal.goOn(folder, keys.logs(), read);
            } catch (Unreadable _) {
                folder.checkThere(); // it was made longer than can be copied
            }
        }
        boolean lost =
                (read == null || read.isNothing())
                        ? newest == 0 || rows.number() < newest
                        : had >= 0
                                && (read.missing() > had
                                        || rows.wasTorn()
                                        || (isOlder(read, rows) && newest == 0));
        notices.add(lost ? VaultNotice.CHANGES_LOST : VaultNotice.JOURNAL_REPLACED);
        backUpIfPossible(rows);
        lock.checkOurs();
        if (read == null) {
            folder.setAside(folder.journal(), clock); // where there is one, nobody can copy it
        } else {
            folder.keepCopy(folder.journal(), clock);
        }
        return Journal.startAfter(rows.number(), folder, keys.logs());
    }

    /// Whether the journal is sound and ends before the rows do: an older one was put back, which
    /// tells no more of what came after than none.
    private static boolean isOlder(JournalReading read, Rows rows) {
        return read.isWhole() && !read.log().tail() && read.last() < rows.number();
    }

    /// The journal by itself, or null if it is not whole up to this change.
    public @Nullable Journal journalAfter(long newest) throws IOException, Damage, VaultFailure {
        var read = readJournal(-1, new ArrayList<>());
        return read != null && read.isWhole() && !read.log().tail() && read.last() >= newest
                ? Journal.goOn(folder, keys.logs(), read)
                : null;
    }

    /// A plan as journal and backup have it, for when the database cannot be opened.
    public Optional<byte[]> planFromLogs(UUID id) throws VaultFailure {
        return new PlanFromLogs(folder, keys, backups).read(id);
    }

    private void backUpIfPossible(Rows rows) throws VaultFailure {
        try {
            backups.makeAsFarAsPossible(rows);
        } catch (IOException | Damage | RuntimeException _) {
            notices.add(VaultNotice.NO_BACKUP);
        }
    }
}
