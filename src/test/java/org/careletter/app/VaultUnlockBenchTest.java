package org.careletter.app;

import static org.careletter.bench.ManyPlans.MANY;

import org.careletter.bench.Figures;
import org.careletter.bench.FreshJava;
import org.careletter.bench.Goals;
import org.careletter.bench.ManyPlans;
import org.careletter.bench.Times;
import org.careletter.bench.UnlockingChild;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// How long somebody waits who has just started the program and typed the passphrase, besides what
/// it takes to make guessing slow.
@Tag(Figures.TAG)
class VaultUnlockBenchTest {

    private static final int TIMES = 5;
    private static final long SECOND = 1_000;

    @TempDir Path home;

    private final Goals goals = new Goals();

    @BeforeEach
    void fill() throws Exception {
        ManyPlans.copyTo(vault());
    }

    @Test
    void theVaultTellsItsPlans() throws Exception {
        var times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            times[i] =
                    FreshJava.number(
                            UnlockingChild.class, Canary.launcherOptions(), vault().toString());
        }
        goals.time("the list of " + MANY + " plans, from the vault", Times.median(times), SECOND);
        goals.hold();
    }

    @Test
    void theWindowShowsItsPlans() throws Exception {
        var again = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            again[i] = windowAfter(0);
        }
        var nextDays = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            nextDays[i] = windowAfter(2L * (i + 1)); // so a copy is due each time
        }
        var list = "the list of " + MANY + " plans, in the window";
        goals.time(list, Times.median(again), SECOND);
        goals.time(list + ", on another day", Times.median(nextDays), SECOND);
        goals.hold();
    }

    private long windowAfter(long days) throws Exception {
        return FreshJava.number(
                UnlockingWindow.class,
                Canary.launcherOptions(),
                vault().toString(),
                String.valueOf(days));
    }

    private Path vault() {
        return home.resolve("vault");
    }
}
