package org.careletter.bench;

import org.careletter.HandClock;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.Deed;
import org.careletter.shelf.Shelf;
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
        var shelf = ManyPlans.unlocked(folder, clock);
        changeSome(shelf);
        shelf.close();
        for (int day = 0; day < COPIES; day++) {
            dayAfter(Duration.ofDays(1).plusSeconds(1), folder);
        }
        goals.time(
                "a copy of " + ManyPlans.MANY + " plans, " + CHANGED + " changed, nobody saving",
                dayAfter(Duration.ofDays(2), folder),
                BACKUP);
        firstSave(folder);
        besideSaves(folder);
        goals.hold();
    }

    /// A day on which some plans are changed, once the copy of what was changed before is made.
    ///
    /// @return how long that took, in nanoseconds
    private long dayAfter(Duration pause, Path folder) throws Exception {
        clock.passes(pause);
        var shelf = ManyPlans.unlocked(folder, clock);
        long copied = CopyOfToday.waitFor(shelf, clock);
        changeSome(shelf);
        shelf.close();
        return copied;
    }

    private void changeSome(Shelf shelf) throws Exception {
        for (int i = 0; i < CHANGED; i++) {
            var plan = shelf.open(BenchPlans.id(chance.nextInt(ManyPlans.MANY)));
            shelf.save(BenchPlans.edited(plan, chance), clock.instant());
        }
    }

    /// The first save, with nothing before it but what the vault begins with by itself.
    private void firstSave(Path folder) throws Exception {
        clock.passes(Duration.ofDays(2));
        var shelf = ManyPlans.unlocked(folder, clock);
        var plan = BenchPlans.edited(BenchPlans.plan(0), chance);
        long before = System.nanoTime();
        shelf.save(plan, clock.instant());
        goals.time("the first save after unlocking", System.nanoTime() - before, SAVE);
        shelf.close();
    }

    private void besideSaves(Path folder) throws Exception {
        clock.passes(Duration.ofDays(2));
        var shelf = ManyPlans.unlocked(folder, clock);
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
