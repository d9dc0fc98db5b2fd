package org.careletter.vault;

import org.careletter.vault.Change.Mark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
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
        make(rows, Mark.VERSION);
    }

    /// Makes one that a program of this version can read.
    void make(Rows rows, long version) throws IOException, SQLException, Damage, VaultFailure {
        folder.makeBackups();
        var file = folder.backups().resolve(Backup.name(clock.instant(), rows.number()));
        write(file, rows.number(), version, rows::all);
        prune();
    }

    /// Writes a backup beside its place, reads it back, and only then puts it there.
    private void write(Path file, long number, long version, Source source)
            throws IOException, SQLException, Damage, VaultFailure {
        var fresh = folder.backups().resolve("backup.new");
        Files.deleteIfExists(fresh);
        try (var log = SealedLog.create(folder, fresh, sealing, USE)) {
            append(log, new Mark(number, Mark.START, version));
            var count = new AtomicLong();
            source.tell(
                    change -> {
                        append(log, change);
                        count.incrementAndGet();
                    });
            append(log, new Mark(number, Mark.END, count.get()));
            log.force();
        }
        if (!isGood(fresh, number)) {
            Files.deleteIfExists(fresh);
            throw new Damage("backup");
        }
        folder.move(fresh, file);
    }

    /// Where the changes of a backup come from.
    private interface Source {
        void tell(JournalReading.Visitor visitor)
                throws IOException, SQLException, Damage, VaultFailure;
    }

    private static void append(SealedLog log, Change change) throws IOException {
        var bytes = change.bytes();
        log.append(bytes);
        Arrays.fill(bytes, (byte) 0);
    }

    /// Takes erased plans out of a backup, which stays as good for all others. One that is damaged
    /// goes whole: it could not be used any more, but might still hold them.
    void erase(Backup backup, Erasures gone)
            throws IOException, SQLException, Damage, VaultFailure {
        if (!isGood(backup.file(), backup.number())) {
            Files.deleteIfExists(backup.file());
            return;
        }
        var holds = new AtomicBoolean();
        read(
                backup,
                change -> {
                    if (!gone.leftOf(change).equals(Optional.of(change))) {
                        holds.set(true);
                    }
                });
        if (holds.get()) {
            write(
                    backup.file(),
                    backup.number(),
                    Mark.VERSION,
                    into ->
                            read(
                                    backup,
                                    change -> {
                                        var left = gone.leftOf(change);
                                        if (left.isPresent()) {
                                            into.change(left.get());
                                        }
                                    }));
        }
    }

    /// The newest good one.
    Optional<Backup> newestGood() throws IOException, VaultFailure {
        for (Backup backup : all()) {
            if (isGood(backup.file(), backup.number())) {
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

    private boolean isGood(Path file, long number) throws IOException, VaultFailure {
        try {
            var read = JournalReading.of(file, sealing, USE, _ -> {});
            return read.ended() && read.base() == number && !read.log().gap() && !read.log().tail();
        } catch (Damage _) {
            return false;
        }
    }

    private void prune() throws IOException {
        var all = all();
        var kept = Retention.kept(all.stream().map(Backup::made).collect(Collectors.toSet()));
        for (Backup backup : all) {
            if (!kept.contains(backup.made()) && !backup.equals(all.getFirst())) {
                Files.deleteIfExists(backup.file());
            }
        }
    }
}
