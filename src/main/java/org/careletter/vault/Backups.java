package org.careletter.vault;

import org.careletter.vault.Change.Kept;
import org.careletter.vault.Change.Mark;
import org.careletter.vault.Change.Saved;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The backups: each is a sealed log of everything as it was after one change, read back and
/// counted right after it was written.
record Backups(VaultFolder folder, Sealing sealing, Clock clock) {

    private static final String USE = "backup";
    private static final Duration OFTEN = Duration.ofDays(1);

    /// All of them, the newest first.
    List<Backup> all() throws IOException {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (var files = Files.list(folder.backups())) {
            return files.map(Backup::of)
                    .flatMap(Optional::stream)
                    .sorted(Backup.NEWEST_FIRST)
                    .toList();
        }
    }

    /// Whether it is time for one: something changed since the newest, and that is over a day old
    /// or, by a clock that was wrong, not made yet.
    boolean isDue(long number) throws IOException {
        var newest = all().stream().findFirst();
        return newest.isEmpty()
                ? number > 0
                : newest.get().number() < number
                        && Duration.between(newest.get().made(), clock.instant())
                                        .abs()
                                        .compareTo(OFTEN)
                                > 0;
    }

    /// Makes one and takes away those that need not be kept any longer. After this everything up to
    /// the rows' number is safe without the journal.
    ///
    /// @throws Damage if a row cannot be read, or the file cannot be read back; no backup is made
    void make(Rows rows) throws IOException, SQLException, Damage, VaultFailure {
        make(rows, true);
    }

    /// Makes one of all that can be read. A plan that is damaged for good goes in as it was in the
    /// newest backup that holds it, so that it does not get lost with that, and all others do not
    /// have to wait for it.
    ///
    /// @return whether it holds every plan as it is
    boolean makeAsFarAsPossible(Rows rows) throws IOException, SQLException, Damage, VaultFailure {
        try {
            make(rows, true);
            return true;
        } catch (Damage _) {
            make(rows, false);
            return false;
        }
    }

    private void make(Rows rows, boolean whole)
            throws IOException, SQLException, Damage, VaultFailure {
        folder.makeBackups();
        var file = folder.backups().resolve(Backup.name(clock.instant(), rows.number(), whole));
        var fresh = folder.backups().resolve("backup.new");
        Files.deleteIfExists(fresh);
        long count;
        try (var log = SealedLog.create(folder, fresh, sealing, USE)) {
            append(log, new Mark(rows.number(), Mark.START, Mark.VERSION));
            count = appendAll(log, rows, whole);
            append(log, new Mark(rows.number(), Mark.END, count));
            log.force();
        }
        if (!isGood(fresh, rows.number())) {
            Files.deleteIfExists(fresh);
            throw new Damage("backup");
        }
        folder.move(fresh, file);
        prune();
    }

    private long appendAll(SealedLog log, Rows rows, boolean whole)
            throws IOException, SQLException, Damage, VaultFailure {
        long count = 0;
        for (var id : rows.records()) {
            var row = there(rows.record(id));
            append(log, new Kept(row.revision(), id, row.content()));
            count++;
        }
        for (var id : rows.plans()) {
            var saved = saved(rows, id, whole);
            if (saved.isPresent()) {
                append(log, saved.get());
                count++;
            }
        }
        return count;
    }

    private Optional<Saved> saved(Rows rows, UUID id, boolean whole)
            throws IOException, SQLException, Damage, VaultFailure {
        try {
            var plan = there(rows.plan(id));
            var summary = there(rows.summary(id));
            return Optional.of(new Saved(plan.revision(), id, plan.content(), summary.content()));
        } catch (Damage damage) {
            if (whole) {
                throw damage;
            }
            return newest(id);
        }
    }

    /// The plan as the newest backup has it that holds it.
    private Optional<Saved> newest(UUID id) throws IOException, VaultFailure {
        var found = new ArrayList<Saved>();
        for (Backup backup : all()) {
            readWhatIsSound(
                    backup,
                    change -> {
                        if (change instanceof Saved saved && saved.id().equals(id)) {
                            found.add(saved);
                        }
                    });
            if (!found.isEmpty()) {
                break;
            }
        }
        return found.stream().findFirst();
    }

    private static Row there(@Nullable Row row) throws Damage {
        if (row == null) {
            throw new Damage("row");
        }
        return row;
    }

    private static void append(SealedLog log, Change change) throws IOException {
        var bytes = change.bytes();
        log.append(bytes);
        Arrays.fill(bytes, (byte) 0);
    }

    /// The newest good one that holds every plan as it was.
    Optional<Backup> newestGood() throws IOException, VaultFailure {
        return newestGood(true);
    }

    /// The newest good one that lacks a plan or has it as it was earlier: better than nothing.
    Optional<Backup> newestGoodPart() throws IOException, VaultFailure {
        return newestGood(false);
    }

    private Optional<Backup> newestGood(boolean whole) throws IOException, VaultFailure {
        for (Backup backup : all()) {
            if (backup.whole() == whole && isGood(backup.file(), backup.number())) {
                return Optional.of(backup);
            }
        }
        return Optional.empty();
    }

    /// Reads every change in one.
    void read(Backup backup, JournalReading.Visitor visitor)
            throws IOException, Damage, VaultFailure {
        JournalReading.of(backup.file(), sealing, USE, visitor);
    }

    /// Reads every change in one that can be read.
    ///
    /// @return whether that is everything
    boolean readWhatIsSound(Backup backup, JournalReading.Visitor visitor)
            throws IOException, VaultFailure {
        try {
            var read = JournalReading.of(backup.file(), sealing, USE, visitor);
            return isWhole(read, backup.number());
        } catch (Damage _) {
            return false;
        }
    }

    private boolean isGood(Path file, long number) throws IOException, VaultFailure {
        try {
            var read = JournalReading.of(file, sealing, USE, _ -> {});
            return isWhole(read, number);
        } catch (Damage _) {
            return false;
        }
    }

    private static boolean isWhole(JournalReading read, long number) {
        return read.ended() && read.base() == number && !read.log().gap() && !read.log().tail();
    }

    private void prune() throws IOException {
        var all = all();
        var kept = Retention.kept(all.stream().map(Backup::made).collect(Collectors.toSet()));
        var newestWhole = all.stream().filter(Backup::whole).findFirst();
        for (Backup backup : all) {
            if (!kept.contains(backup.made())
                    && !backup.equals(all.getFirst())
                    && newestWhole.filter(backup::equals).isEmpty()) {
                Files.deleteIfExists(backup.file());
            }
        }
    }
}
