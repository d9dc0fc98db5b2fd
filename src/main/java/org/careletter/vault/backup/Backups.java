package org.careletter.vault.backup;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Address;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Change.Entered;
import org.careletter.vault.entry.Change.Saved;
import org.careletter.vault.file.Unreadable;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.rows.Rows;
import org.careletter.vault.seal.Keys;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The backups: lists of what they hold, and packs of records that they share.
///
/// Nothing is known of them by their names. Of a list, its sealed head is read before it counts for
/// anything; of a pack, what it says of itself; and a record counts only once it was read and has
/// the address that it was asked for under.
public final class Backups {

    private static final Duration OFTEN = Duration.ofDays(1);

    private final VaultFolder folder;
    private final Keys keys;
    private final Clock clock;
    private final Catalog catalog;
    private final OldBackups old;
    private boolean oldCount = true;
    private boolean tookOver;
    private long erased;

    /// @param clock says when one is due
    public Backups(VaultFolder folder, Keys keys, Clock clock) {
        this.folder = folder;
        this.keys = keys;
        this.clock = clock;
        this.catalog = new Catalog(folder, keys);
        this.old = new OldBackups(folder, keys.logs());
    }

    VaultFolder folder() {
        return folder;
    }

    Keys keys() {
        return keys;
    }

    Clock clock() {
        return clock;
    }

    /// What is in the packs.
    public Catalog catalog() {
        return catalog;
    }

    /// Those of formats 1 to 3, until they are taken over.
    OldBackups old() {
        return old;
    }

    /// Whether those of formats 1 to 3 count; not any more once all were taken over.
    public void countOld(boolean doCount) {
        oldCount = doCount;
    }

    public boolean countsOld() {
        return oldCount;
    }

    /// Keeps in mind the last erasing that was taken out of all lists. One that does not say so is
    /// from before it, and was put back: it does not count.
    public void countFrom(long erasing) {
        erased = erasing;
    }

    /// The last erasing that was taken out of all lists; 0 if none was.
    long erased() {
        return erased;
    }

    /// Keeps in mind that one of formats 1 to 3 was taken over.
    void haveTakenOver() {
        tookOver = true;
    }

    public boolean hasTakenOver() {
        return tookOver;
    }

    /// All of them, the newest first.
    public List<Backup> all() throws IOException {
        return Stream.concat(lists().stream(), (oldCount ? old.all() : List.<Backup>of()).stream())
                .sorted(Backup.NEWEST_FIRST)
                .toList();
    }

    /// Those of this format, the newest first.
    public List<Backup> lists() throws IOException {
        return found().stream().filter(list -> list.erased() >= erased).toList();
    }

    /// Those from before an erasing, of which somebody kept copies and put them back.
    List<Backup> putBack() throws IOException {
        return found().stream().filter(list -> list.erased() < erased).toList();
    }

    private List<Backup> found() throws IOException {
        var lists = new ArrayList<Backup>();
        for (Path file : Backup.files(folder)) {
            try {
                lists.add(Backup.of(folder, file, keys));
            } catch (Damage | Unreadable | NoSuchFileException _) {
                folder.checkThere(); // whatever it is, it is no backup
            }
        }
        lists.sort(Backup.NEWEST_FIRST);
        return lists;
    }

    /// Whether it is time for one: something changed since the newest, and that is over a day old
    /// or, by a clock that was wrong, not made yet.
    public boolean isDue(long number) throws IOException {
        var newest = lists().stream().findFirst();
        return newest.isEmpty()
                ? number > 0
                : newest.get().number() < number
                        && Duration.between(newest.get().made(), clock.instant())
                                        .abs()
                                        .compareTo(OFTEN)
                                > 0;
    }

    /// Makes one, at once.
    ///
    /// @param whole whether to stop at a record that is damaged; otherwise it goes in as it was
    ///     when it could last be read
    /// @return whether it holds everything as it is
    boolean make(Rows rows, boolean whole) throws IOException, Damage, VaultFailure {
        var run = new BackupRun(this, rows, whole);
        while (run.step()) {
            // until it is made
        }
        return run.isWhole();
    }

    /// Makes one of all that can be read, at once. What is damaged for good goes in as it was when
    /// it could last be read, so that it does not get lost with that, and all others do not have to
    /// wait for it.
    ///
    /// @return whether it holds everything as it is
    public boolean makeAsFarAsPossible(Rows rows) throws IOException, Damage, VaultFailure {
        try {
            return make(rows, true);
        } catch (Damage _) {
            return make(rows, false);
        }
    }

    /// The newest good one that holds every plan as it was.
    public Optional<Backup> newestGood() throws IOException, VaultFailure {
        return newestGood(true);
    }

    /// The newest good one that lacks a plan or has it as it was earlier: better than nothing.
    public Optional<Backup> newestGoodPart() throws IOException, VaultFailure {
        return newestGood(false);
    }

    private Optional<Backup> newestGood(boolean whole) throws IOException, VaultFailure {
        catalog.ask();
        var readable = new HashMap<Path, Set<Address>>();
        for (Backup backup : all()) {
            if (backup.whole() == whole && isGood(backup, readable)) {
                return Optional.of(backup);
            }
        }
        return Optional.empty();
    }

    /// @param readable what can be read in each pack that was read so far
    private boolean isGood(Backup backup, Map<Path, Set<Address>> readable)
            throws IOException, VaultFailure {
        if (OldBackups.is(backup)) {
            return old.read(backup, _ -> {});
        }
        var left = new HashSet<Address>();
        if (!backup.allAddresses(folder, keys, left::add)) {
            return false;
        }
        for (Path file : catalog.byPlace(left).keySet()) {
            if (!readable.containsKey(file)) {
                readable.put(file, readable(file));
            }
            left.removeAll(readable.getOrDefault(file, Set.of()));
        }
        return left.isEmpty();
    }

    private Set<Address> readable(Path file) throws IOException {
        var readable = new HashSet<Address>();
        try {
            Pack.read(folder, file, keys, (held, _) -> readable.add(held.address()));
        } catch (Damage | Unreadable | NoSuchFileException _) {
            folder.checkThere();
        }
        return readable;
    }

    /// Reads every change in one that can be read.
    ///
    /// @return whether that is everything
    public boolean read(Backup backup, Change.Visitor visitor) throws IOException, VaultFailure {
        var reading = reading(backup, visitor);
        while (reading.step()) {
            // until the end
        }
        return reading.isWhole();
    }

    /// The same, in steps.
    public BackupReading reading(Backup backup, Change.Visitor visitor) throws IOException {
        return new BackupReading(this, backup, visitor);
    }

    /// Reads only what belongs to a plan.
    public void read(Backup backup, UUID plan, Change.Visitor visitor)
            throws IOException, VaultFailure {
        var reading =
                new BackupReading(
                        this,
                        backup,
                        change -> {
                            if (isOf(change, plan)) {
                                visitor.change(change);
                            }
                        });
        reading.onlyOf(plan);
        while (reading.step()) {
            // until the end
        }
    }

    private static boolean isOf(Change change, UUID plan) {
        return switch (change) {
            case Saved saved -> saved.id().equals(plan);
            case Entered entry -> entry.plan().equals(plan);
            default -> false;
        };
    }
}
