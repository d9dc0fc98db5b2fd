package org.careletter.vault.store;

import org.careletter.vault.backup.OldBackups;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Erasures;
import org.careletter.vault.file.Faults;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.journal.Journal;
import org.careletter.vault.lock.VaultLock;
import org.careletter.vault.mend.Recovery;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.rows.Database;
import org.careletter.vault.rows.Row;
import org.careletter.vault.rows.Rows;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongFunction;

/// Journal and database of the open vault, for the store thread alone.
///
/// A change is acknowledged once the journal has it; the database follows right after. When either
/// fails, both are closed and, at the next call, opened again and put in step.
final class OpenFiles {

    private final Recovery recovery;
    private final VaultFolder folder;
    private final SummaryList summaries;

    /// Changes that the journal has and the database has not.
    private final Deque<Change> waiting = new ArrayDeque<>();

    /// The newest change that the journal is known to hold.
    private long newest;

    private @Nullable Journal journal;
    private @Nullable Rows rows;
    private VaultLock lock;

    /// @param summaries follows what the database says each time it is opened
    OpenFiles(Recovery recovery, SummaryList summaries, VaultLock lock) {
        this.recovery = recovery;
        this.folder = recovery.folder();
        this.summaries = summaries;
        this.lock = lock;
    }

    /// Opens journal and database.
    ///
    /// @param suspect whether the database is known to be damaged although it looks sound
    void open(boolean suspect) throws VaultFailure {
        try {
            drop();
            lock = lock.renewed();
            boolean again = newest > 0 && !recovery.notices().contains(VaultNotice.CAUGHT_UP);
            var opened = recovery.open(suspect, newest, lock);
            if (again && opened.journal().last() >= newest) {
                // it was behind because it had been closed
                recovery.notices().remove(VaultNotice.CAUGHT_UP);
            }
            if (opened.journal().last() < newest) {
                recovery.notices().add(VaultNotice.CHANGES_LOST);
            }
            journal = opened.journal();
            newest = opened.journal().last();
            rows = opened.rows();
            recovery.backups().countOld(!opened.rows().records().contains(OldBackups.TAKEN_OVER));
            recovery.backups().countFrom(opened.rows().erasures().done());
            waiting.clear();
            summaries.read(opened.summaries().values());
        } catch (IOException | Damage | RuntimeException e) {
            throw Faults.failure(e, folder);
        }
    }

    /// Writes a change, made for the number it gets, into the journal.
    void append(LongFunction<Change> change) throws VaultFailure {
        checkLock();
        if (journal == null || !journal.isUsable()) {
            openForSaving();
        }
        var log = opened(journal);
        var next = change.apply(log.last() + 1);
        try {
            log.append(next);
            newest = next.number();
            if (rows != null) {
                waiting.add(next);
            }
        } catch (IOException e) {
            var failure = Faults.failure(e, folder);
            if (failure.kind() != Kind.DISK_FULL) {
                drop();
            }
            throw failure;
        } catch (VaultFailure e) {
            drop();
            throw e;
        }
    }

    /// Opens the journal by itself if that will do: a save needs no database, and one that a full
    /// disk keeps from opening can follow later.
    private void openForSaving() throws VaultFailure {
        try {
            drop();
            lock = lock.renewed();
            journal = recovery.journalAfter(newest);
        } catch (IOException | Damage e) {
            throw Faults.failure(e, folder);
        }
        if (journal == null) {
            open(false);
        }
    }

    /// Nothing is written into a vault that another computer took over, and what it wrote is read
    /// before anything else is.
    private void checkLock() throws VaultFailure {
        try {
            if (!lock.beatIfDue()) {
                drop();
            }
        } catch (VaultFailure e) {
            drop();
            throw e;
        } catch (IOException _) {
            drop(); // opening again finds out what is wrong
        }
    }

    /// Tells other computers that this vault is still open. If one of them took it over, the next
    /// save says so.
    void beat() {
        try {
            if (!lock.beat()) {
                drop();
            }
        } catch (IOException | VaultFailure _) {
            drop();
        }
    }

    /// Brings the database in step with the journal.
    void settle() throws VaultFailure {
        if (rows == null || journal == null) {
            open(false);
        }
        try {
            for (var next = waiting.peek(); next != null; next = waiting.peek()) {
                rows().apply(next);
                waiting.remove();
            }
        } catch (Damage | RuntimeException e) {
            drop();
            throw Faults.failure(e, folder);
        }
    }

    /// Whether the database is open; a save alone does not need it.
    boolean hasRows() {
        return rows != null;
    }

    /// The open database.
    Rows rows() {
        return opened(rows);
    }

    /// How long the journal's file is.
    long journalLength() {
        return opened(journal).length();
    }

    /// Puts an empty journal in the place of the one that is there, once a backup holds it all.
    void startJournalAnew() throws IOException, VaultFailure {
        lock.checkOurs();
        opened(journal).checkOurs();
        try (var old = opened(journal)) {
            journal = null;
            journal = Journal.startAfter(old.last(), folder, recovery.keys().logs());
        }
    }

    /// What was erased and may still be in other files than the database.
    Erasures erasures() throws VaultFailure {
        settle();
        try {
            return rows().erasures();
        } catch (RuntimeException e) {
            drop();
            throw Faults.failure(e, folder);
        }
    }

    /// Throws if another computer took the vault over.
    void checkOurs() throws IOException, VaultFailure {
        lock.checkOurs();
    }

    /// Goes on in a new file that holds the same rows, and puts it in the place of the old one.
    void moveTo(Database fresh) throws IOException, Damage, VaultFailure {
        lock.checkOurs();
        rows().sealed().moveTo(fresh).close();
        folder.move(folder.freshStore(), folder.store());
    }

    /// Something that a row of the database tells.
    interface Reading {
        /// The row; null when it is not there.
        @Nullable Row of(Rows rows) throws Damage;
    }

    /// Reads a row. If it is damaged, the database is made anew where that can be done.
    byte[] readOrMend(Reading reading) throws VaultFailure, Damage {
        try {
            return read(reading);
        } catch (Damage _) {
            open(true);
            return read(reading);
        }
    }

    /// Reads, whatever a damaged database may throw.
    private byte[] read(Reading reading) throws VaultFailure, Damage {
        try {
            var row = reading.of(rows());
            if (row == null) {
                throw new Damage("no row");
            }
            return row.content().array();
        } catch (RuntimeException e) {
            drop();
            if (Faults.isOfTheDisk(e, folder)) {
                throw Faults.failure(e, folder);
            }
            throw new Damage("engine");
        }
    }

    /// Closes the files. What the database lacks then, the journal has.
    void drop() {
        waiting.clear();
        try (var _ = journal;
                var _ = rows) {
            journal = null;
            rows = null;
        } catch (IOException | RuntimeException _) {
            journal = null;
        }
    }

    /// Closes everything, wipes the keys and lets others in.
    void close() {
        try {
            if (rows != null && journal != null) {
                settle();
            }
        } catch (VaultFailure _) {
            drop();
        } finally {
            letGo();
        }
    }

    /// Wipes the keys and lets others in, whatever else went wrong.
    private void letGo() {
        try {
            drop();
        } finally {
            recovery.keys().close();
            summaries.clear();
            waiting.clear();
            try {
                lock.close();
            } catch (IOException _) {
                journal = null;
            }
        }
    }

    private static <T> T opened(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("not open");
        }
        return part;
    }
}
