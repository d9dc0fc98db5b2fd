package org.careletter.vault;

import org.careletter.vault.Change.Dropped;
import org.careletter.vault.Change.Mark;

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
        make(rows, Mark.VERSION, true);
    }

    /// Makes one that a program of this version can read.
    void make(Rows rows, long version) throws IOException, SQLException, Damage, VaultFailure {
        make(rows, version, true);
    }

    /// Makes one of all that can be read. What is damaged for good goes in as it was when it could
    /// last be read, so that it does not get lost with that, and all others do not have to wait for
    /// it.
    ///
    /// @return whether it holds everything as it is
    boolean makeAsFarAsPossible(Rows rows) throws IOException, SQLException, Damage, VaultFailure {
        try {
            make(rows, Mark.VERSION, true);
            return true;
        } catch (Damage _) {
            make(rows, Mark.VERSION, false);
            return false;
        }
    }

    private void make(Rows rows, long version, boolean whole)
            throws IOException, SQLException, Damage, VaultFailure {
        folder.makeBackups();
        var file = folder.backups().resolve(Backup.name(clock.instant(), rows.number(), whole));
        write(file, rows.number(), version, into -> rows.all(into, instead(whole, into)));
        prune();
    }

    private Rows.Unreadable instead(boolean whole, JournalReading.Visitor into) {
        return (id, damage) -> {
            if (whole) {
                throw damage;
            }
            var readable = newest(id);
            if (readable.isPresent()) {
                into.change(readable.get());
            }
        };
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

    /// What was saved last under this id, as journal or backups have it. That entries of a plan
    /// went bears the plan's id as well, and says nothing of the plan.
    private Optional<Change> newest(UUID id) throws IOException, VaultFailure {
        var found = new ArrayList<Change>();
        JournalReading.Visitor looking =
                change -> {
                    if (change.id().equals(id) && !(change instanceof Dropped)) {
                        found.add(change);
                    }
                };
        if (Files.exists(folder.journal())) {
            sound(folder.journal(), Journal.USE, looking);
        }
        for (Backup backup : all()) {
            if (found.isEmpty()) {
                readWhatIsSound(backup, looking);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
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

    /// Takes erased plans out of a backup, which stays as good for all others. Of one that is
    /// damaged only what can be read is kept: the rest might hold them.
    void erase(Backup backup, Erasures gone)
            throws IOException, SQLException, Damage, VaultFailure {
        var holds = new AtomicBoolean();
        var left = new AtomicLong();
        boolean sound =
                readUnlessDamaged(
                        backup,
                        change -> {
                            var rest = gone.leftOf(change);
                            rest.ifPresent(_ -> left.incrementAndGet());
                            if (!rest.equals(Optional.of(change))) {
                                holds.set(true);
                            }
                        });
        if (sound && !holds.get()) {
            return;
        }
        boolean whole = sound && backup.whole();
        var name = Backup.name(backup.made(), backup.number(), whole);
        var file = folder.backups().resolve(name);
        if (sound || left.get() > 0) {
            write(
                    file,
                    backup.number(),
                    Mark.VERSION,
                    into -> {
                        if (readUnlessDamaged(backup, gone.before(into)) != sound) {
                            throw new Damage("backup");
                        }
                    });
        }
        if (!sound && (left.get() == 0 || !file.equals(backup.file()))) {
            Files.deleteIfExists(backup.file());
        }
    }

    /// Reads every change in one that can be read. A fault of the disk may pass: it is no reason to
    /// write a backup anew with less in it.
    ///
    /// @return whether that is everything
    private boolean readUnlessDamaged(Backup backup, JournalReading.Visitor visitor)
            throws IOException, VaultFailure {
        try {
            return isWhole(
                    JournalReading.of(backup.file(), sealing, USE, visitor), backup.number());
        } catch (Damage _) {
            return false;
        }
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
        return sound(backup.file(), USE, visitor)
                .filter(read -> isWhole(read, backup.number()))
                .isPresent();
    }

    /// Reads what can be read; empty if that ends before the end.
    private Optional<JournalReading> sound(Path file, String use, JournalReading.Visitor visitor)
            throws IOException, VaultFailure {
        try {
            return Optional.of(JournalReading.of(file, sealing, use, visitor));
        } catch (Damage _) {
            return Optional.empty();
        } catch (Unreadable _) {
            folder.checkThere();
            return Optional.empty();
        }
    }

    private boolean isGood(Path file, long number) throws IOException, VaultFailure {
        return sound(file, USE, _ -> {}).filter(read -> isWhole(read, number)).isPresent();
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
