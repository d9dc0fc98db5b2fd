package org.careletter.vault.backup;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Address;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Change.Mark;
import org.careletter.vault.file.Unreadable;
import org.careletter.vault.journal.LogReader;
import org.careletter.vault.report.VaultFailure;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/// Takes the backups of formats 1 to 3 over into packs and lists, so that they share what they
/// hold. Of one that is damaged, what can be read is taken over.
final class Takeover {

    /// How far ahead of the clock a date in a name is still believed.
    private static final Duration TOLERANCE = Duration.ofDays(1);

    private final Backups backups;
    private final PackWriter writer;
    private @Nullable Deque<Path> left;
    private @Nullable LogReader reader;
    private final Set<Address> addresses = new HashSet<>();
    private @Nullable Mark end;
    private long count;
    private long newest;

    Takeover(Backups backups) {
        this.backups = backups;
        this.writer = new PackWriter(backups.folder(), backups.keys());
    }

    /// Does the next step.
    ///
    /// @return whether there is more to do
    boolean step() throws IOException, Damage, VaultFailure {
        var all = left;
        if (all == null) {
            all = new ArrayDeque<>(backups.old().files());
            left = all;
        }
        var next = all.peek();
        if (next == null) {
            return false;
        }
        if (!backups.countsOld()) {
            backups.folder().setAside(next, backups.clock());
            all.remove();
            return true;
        }
        try {
            if (!readSome(next)) {
                finish(next);
                all.remove();
            }
        } catch (Unreadable _) {
            backups.folder().checkThere();
            close();
            backups.folder().setAside(next, backups.clock());
            all.remove();
        } catch (NoSuchFileException _) {
            backups.folder().checkThere();
            all.remove();
        }
        return true;
    }

    private boolean readSome(Path next) throws IOException, Damage {
        if (writer.isFull()) {
            backups.catalog().add(writer.write());
            return true;
        }
        var log = reader;
        if (log == null) {
            var sealing = backups.keys().logs();
            log =
                    LogReader.open(backups.folder(), next, sealing, OldBackups.USE)
                            .lookingNoFartherThanOldOnes();
            reader = log;
        }
        long until = Steps.end();
        while (!writer.isFull() && !Steps.isOver(until)) {
            if (!log.next(this::takeOver)) {
                return false;
            }
        }
        return true;
    }

    private void takeOver(byte[] content) throws Damage {
        switch (Change.read(content)) {
            case Mark mark -> {
                end = mark;
                newest = Math.max(newest, mark.number());
            }
            case Change change -> {
                count++;
                newest = Math.max(newest, change.number());
                var address = Address.of(change, backups.keys().addresses());
                addresses.add(address);
                if (!backups.catalog().has(address)) {
                    writer.add(change);
                }
            }
        }
    }

    /// Writes the list once its records are safe; only then the old file goes. One of which nothing
    /// can be read is set aside: it could hold what is erased one day.
    private void finish(Path old) throws IOException, Damage {
        if (!writer.isEmpty()) {
            backups.catalog().add(writer.write());
        }
        boolean whole = OldBackups.isWhole(old) && isAllRead();
        close();
        var folder = backups.folder();
        if (count == 0 && end == null) {
            folder.setAside(old, backups.clock());
        } else {
            var head = Backup.head(folder, made(old), newest, whole, backups.erased());
            Backup.write(folder, backups.keys(), head, addresses);
            folder.delete(old);
        }
        backups.haveTakenOver();
        addresses.clear();
        end = null;
        count = 0;
        newest = 0;
    }

    private boolean isAllRead() {
        var log = reader;
        var mark = end;
        return log != null
                && !log.reading().gap()
                && !log.reading().tail()
                && mark != null
                && mark.id().equals(Mark.END)
                && mark.number() == newest
                && mark.count() == count;
    }

    private Instant made(Path old) {
        var now = backups.clock().instant();
        var made = OldBackups.made(old).orElse(now);
        return made.isAfter(now.plus(TOLERANCE)) ? now : made;
    }

    private void close() throws IOException {
        var log = reader;
        reader = null;
        if (log != null) {
            log.close();
        }
    }
}
