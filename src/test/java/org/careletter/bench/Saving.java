package org.careletter.bench;

import org.careletter.shelf.Shelf;
import org.careletter.shelf.ShelfFailure;

import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

/// Somebody who goes on writing while the vault is busy with something else: a save every 20 to 50
/// milliseconds, which is oftener than the window saves, and how long each took.
final class Saving implements AutoCloseable {

    private static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long USUAL = (SHORTEST + LONGEST) / 2;

    private final Shelf shelf;
    private final Clock clock;
    private final int plans;
    private final Random chance = new Random(11);
    private final LongStream.Builder times = LongStream.builder();
    private final CompletableFuture<long[]> all = new CompletableFuture<>();
    private volatile boolean ended;

    private Saving(Shelf shelf, int plans, Clock clock) {
        this.shelf = shelf;
        this.plans = plans;
        this.clock = clock;
    }

    /// Begins to save the first so many plans of [BenchPlans], again and again.
    static Saving begin(Shelf shelf, int plans, Clock clock) {
        var saving = new Saving(shelf, plans, clock);
        Thread.ofPlatform().name("saving").daemon().start(saving::save);
        return saving;
    }

    /// Ends it.
    ///
    /// @return nanoseconds of each save. One that took long stands for those that would have been
    ///     asked for meanwhile, each of which would have waited for the rest of that time: else
    ///     a vault that stands still for a minute would count as one slow save among many quick
    ///     ones.
    long[] end() throws Exception {
        ended = true;
        return Arrays.stream(all.get(20, TimeUnit.MINUTES))
                .flatMap(time -> LongStream.iterate(time, left -> left > 0, left -> left - USUAL))
                .toArray();
    }

    /// Ends it without asking how long it took.
    @Override
    public void close() {
        ended = true;
    }

    private void save() {
        try {
            while (!ended) {
                times.add(saved(chance.nextInt(plans)));
                LockSupport.parkNanos(chance.nextLong(SHORTEST, LONGEST));
            }
            all.complete(times.build().toArray());
        } catch (ShelfFailure | RuntimeException | Error e) {
            all.completeExceptionally(e);
        }
    }

    private long saved(int number) throws ShelfFailure {
        var plan = BenchPlans.edited(BenchPlans.plan(number), chance);
        long before = System.nanoTime();
        shelf.save(plan, clock.instant());
        return System.nanoTime() - before;
    }
}
