package org.careletter.vault;

import org.careletter.plan.Profile;
import org.careletter.plan.Summary;
import org.careletter.vault.Change.Kept;
import org.careletter.vault.Change.Removed;
import org.careletter.vault.Change.Saved;
import org.careletter.vault.VaultFailure.Kind;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;

/// The open vault, for the store thread alone.
///
/// A change is acknowledged once the journal has it; the database follows right after. When either
/// fails, it is closed and, at the next call, opened again and put in step.
final class Store {

    private static final long LONGEST_JOURNAL = 16 * 1024 * 1024;

    static final UUID PROFILE = new UUID(0, 1);

    private final Gate gate;
    private final VaultFolder folder;
    private final Keys keys;
    private final Recovery recovery;
    private final Set<VaultNotice> notices = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Summary> summaries = new ConcurrentHashMap<>();

    /// Changes that the journal has and the database has not.
    private final Deque<Change> waiting = new ArrayDeque<>();

    private final Pause untilNextOpening = new Pause(Duration.ofSeconds(5));
    private final Pause untilNextBackup = new Pause(Duration.ofMinutes(10));

    /// The newest change that the journal is known to hold.
    private long newest;

    private @Nullable Journal journal;
    private @Nullable Rows rows;
    private VaultLock lock;

    Store(Gate gate, Keys keys, VaultLock lock) {
        this.gate = gate;
        this.folder = gate.folder();
        this.keys = keys;
        this.lock = lock;
        this.recovery = new Recovery(folder, keys, gate.clock(), notices);
    }

    /// Opens journal and database.
    void open() throws VaultFailure {
        open(false);
    }

    private void open(boolean suspect) throws VaultFailure {
        try {
            drop();
            lock = lock.renewed(folder);
            boolean again = newest > 0 && !notices.contains(VaultNotice.CAUGHT_UP);
            var opened = recovery.open(suspect);
            if (again && opened.journal().last() >= newest) {
                notices.remove(VaultNotice.CAUGHT_UP); // it was behind because it had been closed
            }
            journal = opened.journal();
            newest = opened.journal().last();
            rows = opened.rows();
            waiting.clear();
            summaries.clear();
            for (Row row : opened.summaries().values()) {
                remember(row.content());
            }
        } catch (IOException | SQLException | Damage e) {
            throw Faults.failure(e, folder);
        }
    }

    private void remember(Bytes json) {
        try {
            var summary = Json.read(json.array(), Summary.class);
            summaries.put(summary.plan(), summary);
        } catch (Damage _) {
            notices.add(VaultNotice.CHANGES_LOST);
        }
    }

    /// Adds to what the person has to be told.
    void tell(VaultNotice notice) {
        notices.add(notice);
    }

    /// What was mended since the vault was opened.
    Set<VaultNotice> notices() {
        return notices.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(notices));
    }

    /// The summaries, the last changed first. Any thread may ask.
    List<Summary> summaries() {
        return summaries.values().stream()
                .sorted(Comparator.comparing(Summary::changed).reversed())
                .toList();
    }

    /// Saves a plan.
    void save(UUID id, Bytes plan, Summary summary) throws VaultFailure {
        append(number -> new Saved(number, id, plan, new Bytes(Json.write(summary))));
        summaries.put(id, summary);
    }

    /// Takes a plan out.
    void remove(UUID id) throws VaultFailure {
        if (!summaries.containsKey(id)) {
            throw VaultFailure.ofRecord(Kind.NOT_FOUND, id);
        }
        append(number -> new Removed(number, id));
        summaries.remove(id);
    }

    /// Saves the profile.
    void keep(Profile profile) throws VaultFailure {
        append(number -> new Kept(number, PROFILE, new Bytes(Json.write(profile))));
    }

    private void append(LongFunction<Change> change) throws VaultFailure {
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
            lock = lock.renewed(folder);
            journal = recovery.journalAfter(newest);
        } catch (IOException | Damage e) {
            throw Faults.failure(e, folder);
        }
        if (journal == null) {
            open();
        }
    }

    /// Brings the database in step with the journal.
    void settle() throws VaultFailure {
        if (rows == null || journal == null) {
            open();
        }
        try {
            for (var next = waiting.peek(); next != null; next = waiting.peek()) {
                opened(rows).apply(next);
                waiting.remove();
            }
        } catch (SQLException | RuntimeException e) {
            drop();
            throw Faults.failure(e, folder);
        }
    }

    /// Makes a backup if it is time for one. Whatever comes in the way is told, and tried again
    /// later.
    void backUpIfDue() {
        try {
            settle();
            if (recovery.backups().isDue(opened(rows).number())) {
                backUp();
            }
        } catch (IOException | SQLException | Damage | VaultFailure | RuntimeException _) {
            notices.add(VaultNotice.NO_BACKUP);
            untilNextBackup.start();
        }
    }

    /// Makes a backup, and starts the journal anew once that is verified. A database that turns out
    /// to be damaged is made anew first.
    private void backUp() throws IOException, SQLException, Damage, VaultFailure {
        try {
            recovery.backups().make(opened(rows));
        } catch (SQLException | Damage | RuntimeException _) {
            open(true);
            recovery.backups().make(opened(rows));
        }
        try (var old = opened(journal)) {
            journal = null;
            journal = Journal.startAfter(old.last(), folder, keys.logs());
        }
    }

    /// Brings it in step if that is possible now; otherwise later. A journal that has grown long is
    /// started anew after a backup.
    void settleQuietly() {
        if (rows == null && !untilNextOpening.isOver()) {
            return;
        }
        try {
            settle();
            if (opened(journal).length() > LONGEST_JOURNAL && untilNextBackup.isOver()) {
                untilNextBackup.start();
                backUp();
            }
        } catch (IOException | SQLException | Damage | VaultFailure | RuntimeException _) {
            drop();
            untilNextOpening.start();
        }
    }

    /// The bytes of a plan.
    byte[] plan(UUID id) throws VaultFailure {
        if (!summaries.containsKey(id)) {
            throw VaultFailure.ofRecord(Kind.NOT_FOUND, id);
        }
        try {
            settle();
        } catch (VaultFailure failure) {
            return recovery.planFromLogs(id).orElseThrow(() -> failure);
        }
        try {
            return readOrMend(() -> opened(rows).plan(id));
        } catch (Damage _) {
            throw VaultFailure.ofRecord(Kind.RECORD_DAMAGED, id);
        }
    }

    /// The profile.
    Optional<Profile> profile() throws VaultFailure {
        settle();
        if (!opened(rows).records().contains(PROFILE)) {
            return Optional.empty();
        }
        try {
            var json = readOrMend(() -> opened(rows).record(PROFILE));
            return Optional.of(Json.read(json, Profile.class));
        } catch (Damage _) {
            throw VaultFailure.ofRecord(Kind.RECORD_DAMAGED, PROFILE);
        }
    }

    /// Reads a row. If it is damaged, the database is made anew where that can be done.
    private byte[] readOrMend(Reading reading) throws VaultFailure, Damage {
        try {
            return read(reading);
        } catch (Damage _) {
            open(true);
            return read(reading);
        }
    }

    /// Reads a row, whatever a damaged database may throw at it.
    private byte[] read(Reading reading) throws VaultFailure, Damage {
        try {
            var row = reading.row();
            if (row == null) {
                throw new Damage("no row");
            }
            return row.content().array();
        } catch (SQLException | RuntimeException e) {
            drop();
            if (Faults.isOfTheDisk(e, folder)) {
                throw Faults.failure(e, folder);
            }
            throw new Damage("H2");
        }
    }

    private interface Reading {
        @Nullable Row row() throws SQLException, Damage;
    }

    /// Changes the passphrase.
    void changePassphrase(char[] old, char[] fresh) throws VaultFailure {
        gate.changePassphrase(old, fresh);
    }

    /// Closes the files. What the database lacks then, the journal has.
    private void drop() {
        waiting.clear();
        try (var _ = journal;
                var _ = rows) {
            journal = null;
            rows = null;
        } catch (IOException | SQLException | RuntimeException _) {
            journal = null;
        }
    }

    /// Closes everything and wipes the keys.
    void close() {
        try {
            if (rows != null && journal != null) {
                settle();
            }
        } catch (VaultFailure _) {
            drop();
        }
        drop();
        keys.close();
        summaries.clear();
        waiting.clear();
        try {
            lock.close();
        } catch (IOException _) {
            journal = null;
        }
    }

    private static <T> T opened(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("not open");
        }
        return part;
    }
}
