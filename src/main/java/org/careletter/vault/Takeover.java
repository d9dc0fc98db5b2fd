package org.careletter.vault;

import org.careletter.vault.Change.Mark;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
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
    private @Nullable Deque<Backup> left;
    private @Nullable LogReader reader;
    private final Set<Address> addresses = new HashSet<>();
    private @Nullable Mark end;
    private long count;

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
            all = new ArrayDeque<>(backups.old().all());
            left = all;
        }
        var next = all.peek();
        if (next == null) {
            return false;
        }
        if (!backups.countsOld()) {
            backups.folder().setAside(next.file(), backups.clock());
            all.remove();
            return true;
        }
        try {
            if (!readSome(next)) {
                finish(next);
                all.remove();
            }
        } catch (Unreadable | NoSuchFileException _) {
            backups.folder().checkThere();
            close();
            all.remove();
        }
        return true;
    }

    private boolean readSome(Backup next) throws IOException, Damage {
        if (writer.isFull()) {
            backups.catalog().add(writer.write());
            return true;
        }
        var log = reader;
        if (log == null) {
            var sealing = backups.keys().logs();
            log = LogReader.open(backups.folder(), next.file(), sealing, OldBackups.USE);
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
            case Mark mark -> end = mark;
            case Change change -> {
                count++;
                var address = Address.of(change, backups.keys().addresses());
                addresses.add(address);
                if (!backups.catalog().has(address)) {
                    writer.add(change);
                }
            }
        }
    }

    /// Writes the list once its records are safe; only then the old file goes.
    private void finish(Backup old) throws IOException, Damage {
        if (!writer.isEmpty()) {
            backups.catalog().add(writer.write());
        }
        var log = reader;
        var mark = end;
        boolean whole =
                old.whole()
                        && log != null
                        && !log.reading().gap()
                        && !log.reading().tail()
                        && mark != null
                        && mark.id().equals(Mark.END)
                        && mark.number() == old.number()
                        && mark.count() == count;
        close();
        var head = Backup.head(backups.folder(), made(old), old.number(), whole);
        Backup.write(backups.folder(), backups.keys(), head, addresses);
        backups.folder().delete(old.file());
        backups.haveTakenOver();
        addresses.clear();
        end = null;
        count = 0;
    }

    private Instant made(Backup old) {
        var now = backups.clock().instant();
        return old.made().isAfter(now.plus(TOLERANCE)) ? now : old.made();
    }

    private void close() throws IOException {
        var log = reader;
        reader = null;
        if (log != null) {
            log.close();
        }
    }
}
