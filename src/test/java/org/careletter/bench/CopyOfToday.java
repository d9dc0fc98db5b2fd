package org.careletter.bench;

import org.careletter.shelf.Shelf;
import org.careletter.shelf.ShelfFailure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The safety copy that a vault makes each day without being asked.
final class CopyOfToday {

    private static final int MOST_TIMES = 30_000;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

    private CopyOfToday() {}

    /// Waits until it is there.
    ///
    /// @return nanoseconds that it took
    static long waitFor(Shelf shelf, Clock clock) throws ShelfFailure {
        long before = System.nanoTime();
        for (int i = 0; i < MOST_TIMES; i++) {
            if (isThere(shelf, clock)) {
                return System.nanoTime() - before;
            }
            LockSupport.parkNanos(PAUSE);
        }
        throw new AssertionError("no safety copy was made");
    }

    private static boolean isThere(Shelf shelf, Clock clock) throws ShelfFailure {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return shelf.copies().orElseThrow().all().stream()
                .anyMatch(copy -> LocalDate.ofInstant(copy.made(), clock.getZone()).equals(today));
    }
}
