package org.careletter.bench;

import org.careletter.HandClock;
import org.careletter.vault.Damages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// How large the folder of a vault becomes in years of daily work, with all its safety copies.
@Tag(Figures.TAG)
class VaultSizeBenchTest {

    private static final int PLANS = 200;
    private static final int YEAR = 365;
    private static final int DAYS = Integer.getInteger("bench.days", 5 * YEAR);
    private static final double MOST = 3;

    /// Somebody comes a moment later each day, so that a copy, which is made when the last one is
    /// over a day old, is made each day.
    private static final Duration DAY = Duration.ofDays(1).plusSeconds(2);

    /// The file with everything that is in the vault, by the names it had in the formats so far.
    private static final List<String> STORES = List.of("plans.mv.db", "store");

    @TempDir Path home;

    private final HandClock clock = new HandClock(ManyPlans.NOW);
    private final Goals goals = new Goals();

    @Test
    void theFolderOfYearsOfWorkIsFewTimesAsLargeAsWhatIsInIt() throws Exception {
        var folder = home.resolve("vault");
        ManyPlans.filled(folder, PLANS, clock).close();
        var work = new DayOfWork(PLANS, clock);
        long before = System.nanoTime();
        for (int day = 1; day <= DAYS; day++) {
            clock.passes(DAY);
            var shelf = ManyPlans.unlocked(folder, clock);
            CopyOfToday.waitFor(shelf, clock);
            work.on(shelf);
            shelf.close();
            if (day % YEAR == 0 || day == DAYS) {
                tell(folder, day, work.packed());
            }
        }
        Figures.told(
                "a simulated day with its copy, on average",
                Figures.millis((System.nanoTime() - before) / DAYS));
        goals.hold();
    }

    private void tell(Path folder, int day, long packed) throws IOException {
        long live = 0;
        long all = 0;
        var files = Damages.files(folder);
        for (Path file : files) {
            all += Files.size(file);
            if (isLive(folder.relativize(file).toString())) {
                live += Files.size(file);
            }
        }
        var when = " after " + day + " days";
        Figures.told("versions and letters, packed one by one," + when, megabytes(packed));
        Figures.told("live data: the store and its journal," + when, megabytes(live));
        Figures.told("the whole folder," + when, megabytes(all) + " in " + files.size() + " files");
        goals.times("the whole folder" + when, (double) all / live, MOST, "live data");
    }

    private static boolean isLive(String file) {
        return STORES.contains(file) || file.equals("journal");
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
