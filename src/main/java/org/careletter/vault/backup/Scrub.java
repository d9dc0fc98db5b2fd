package org.careletter.vault.backup;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.file.Unreadable;
import org.careletter.vault.seal.Sealing;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;

/// Reads some of the packs to the end, others with each backup, so that a disk that forgets is
/// noticed while what was forgotten can still be packed anew. Of a damaged one, what can be read
/// goes into a new one; the damaged one is set aside.
public final class Scrub {

    /// One pack in so many is read with each backup, by chance: no rhythm of backups passes over
    /// some for ever.
    private static final int OF = 8;

    private final Backups backups;
    private final Predicate<Pack> which;
    private final PackWriter writer;
    private @Nullable Deque<Path> left;

    /// Of some packs, by chance.
    Scrub(Backups backups) {
        this(backups, _ -> Math.floorMod(Sealing.random(1)[0], OF) == 0);
    }

    /// Of the packs of which this is so.
    public Scrub(Backups backups, Predicate<Pack> which) {
        this.backups = backups;
        this.which = which;
        this.writer = new PackWriter(backups.folder(), backups.keys());
    }

    /// Reads the next pack.
    ///
    /// @return whether there is more to do
    public boolean step() throws IOException, Damage {
        var all = left;
        if (all == null) {
            all = chosen();
            left = all;
        }
        var next = all.poll();
        if (next == null) {
            return false;
        }
        if (!isSound(next)) {
            if (!writer.isEmpty()) {
                backups.catalog().add(writer.write());
            }
            backups.folder().setAside(next, backups.clock());
            backups.catalog().forget(next);
        }
        writer.forget();
        return true;
    }

    private Deque<Path> chosen() {
        var chosen = new ArrayDeque<>(backups.catalog().silent());
        backups.catalog().all().stream().filter(which).map(Pack::file).forEach(chosen::add);
        return chosen;
    }

    private boolean isSound(Path file) throws IOException {
        try {
            return Pack.read(
                    backups.folder(), file, backups.keys(), (_, change) -> writer.add(change));
        } catch (Damage | Unreadable _) {
            backups.folder().checkThere();
            return false;
        } catch (NoSuchFileException _) {
            backups.folder().checkThere();
            return true; // nothing is left to set aside
        }
    }
}
