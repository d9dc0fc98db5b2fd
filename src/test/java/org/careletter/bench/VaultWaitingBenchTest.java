package org.careletter.bench;

import org.careletter.HandClock;
import org.careletter.plan.Activity;
import org.careletter.plan.Deed;
import org.careletter.ui.shelf.Shelf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;

/// How long somebody waits for a save while the vault looks after itself: makes the daily copy,
/// thins out those of weeks, takes an erased plan out of everything.
@Tag(Figures.TAG)
class VaultWaitingBenchTest {

    private static final int COPIES = Integer.getInteger("bench.copies", 30);
    private static final int CHANGED = 20;
    private static final long BACKUP = 1_000;
    private static final long SAVE = 100;

    @TempDir Path home;

    private final HandClock clock = new HandClock(ManyPlans.NOW);
    private final Random chance = new Random(5);
    private final Goals goals = new Goals();

    @Test
    void savesGoOnWhileTheVaultLooksAfterItself() throws Exception {
        var folder = home.resolve("vault");
        ManyPlans.copyTo(folder);
        for (int day = 0; day < COPIES; day++) {
            changeSome(folder);
        }
        alone(folder);
        changeSome(folder);
        besideSaves(folder);
        goals.hold();
    }

    /// A day on which some plans are changed, after the copy of that day.
    private void changeSome(Path folder) throws Exception {
        clock.passes(Duration.ofDays(1).plusSeconds(1));
        var shelf = ManyPlans.unlocked(folder, clock);
        CopyOfToday.waitFor(shelf, clock);
        for (int i = 0; i < CHANGED; i++) {
            var plan = shelf.open(BenchPlans.id(chance.nextInt(ManyPlans.MANY)));
            shelf.save(BenchPlans.edited(plan, chance), clock.instant());
        }
        shelf.close();
    }

    private void alone(Path folder) throws Exception {
        clock.passes(Duration.ofDays(2));
        var shelf = ManyPlans.unlocked(folder, clock);
        goals.time(
                "a copy of " + ManyPlans.MANY + " plans, " + CHANGED + " changed, nobody saving",
                CopyOfToday.waitFor(shelf, clock),
                BACKUP);
        shelf.close();
    }

    private void besideSaves(Path folder) throws Exception {
        clock.passes(Duration.ofDays(2));
        var shelf = ManyPlans.unlocked(folder, clock);
        long before = System.nanoTime();
        shelf.save(BenchPlans.plan(0), clock.instant());
        goals.time("the first save after unlocking", System.nanoTime() - before, SAVE);
        try (var saving = Saving.begin(shelf, ManyPlans.MANY - 1, clock)) {
            CopyOfToday.waitFor(shelf, clock);
            tell("a save while a copy is made", saving);
        }
        try (var saving = Saving.begin(shelf, ManyPlans.MANY - 1, clock)) {
            Quiet.waitFor(folder);
            tell("a save while old copies are thinned out", saving);
        }
        try (var saving = Saving.begin(shelf, ManyPlans.MANY - 1, clock)) {
            erase(shelf);
            Quiet.waitFor(folder);
            tell("a save while a plan is erased everywhere", saving);
        }
        shelf.close();
    }

    /// Erases one plan that is not saved again meanwhile.
    private void erase(Shelf shelf) throws Exception {
        var plan = BenchPlans.id(ManyPlans.MANY - 1);
        var note = Activity.of(new UUID(3, 4), clock.instant(), Deed.ERASED, "Sam Carter");
        long before = System.nanoTime();
        shelf.erase(plan, note);
        goals.time("erasing a plan, acknowledged", System.nanoTime() - before, SAVE);
    }

    private void tell(String what, Saving saving) throws Exception {
        var times = saving.end();
        Figures.told(what + ", median of " + times.length, Figures.millis(Times.median(times)));
        goals.time(what + ", p99", Times.share(0.99, times), SAVE);
        Figures.told(what + ", longest", Figures.millis(Times.share(1, times)));
    }
}
