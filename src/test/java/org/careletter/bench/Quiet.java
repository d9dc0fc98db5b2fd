package org.careletter.bench;

import org.careletter.vault.Damages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// That a vault has ended what it does by itself. It tells nobody; but while it does it, files come
/// and go besides those that every save changes.
final class Quiet {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int LONG_ENOUGH = 50;
    private static final int MOST_TIMES = 12_000;
    private static final Set<String> SAVED = Set.of("journal", "plans.mv.db", "store", "lock");

    private Quiet() {}

    /// Waits until nothing has happened for five seconds.
    static void waitFor(Path folder) throws IOException {
        var before = files(folder);
        int quiet = 0;
        for (int i = 0; i < MOST_TIMES; i++) {
            LockSupport.parkNanos(PAUSE);
            var now = files(folder);
            quiet = now.equals(before) ? quiet + 1 : 0;
            before = now;
            if (quiet == LONG_ENOUGH) {
                return;
            }
        }
        throw new AssertionError("the vault never comes to rest");
    }

    private static Map<Path, Long> files(Path folder) throws IOException {
        var sizes = new TreeMap<Path, Long>();
        for (Path file : Damages.files(folder)) {
            if (!SAVED.contains(folder.relativize(file).toString())) {
                try {
                    sizes.put(file, Files.size(file));
                } catch (NoSuchFileException _) {
                    sizes.put(file, -1L); // gone since; it is looked at again
                }
            }
        }
        return sizes;
    }
}
