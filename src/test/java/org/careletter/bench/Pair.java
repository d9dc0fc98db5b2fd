package org.careletter.bench;

/// How long two things took at the median, measured in turns in the same run, so that whatever else
/// the machine does slows both.
///
/// @param mine nanoseconds of what is measured
/// @param other nanoseconds of what it is measured against
public record Pair(long mine, long other) {

    /// One of the two.
    @FunctionalInterface
    public interface Work {
        /// Does it once.
        ///
        /// @return how many nanoseconds it took, if it knows better than its caller, else 0
        long once() throws Exception;
    }

    /// Does both in turns so many times, after `warmUp` turns that do not count.
    public static Pair inTurns(int warmUp, int times, Work mine, Work other) throws Exception {
        var one = new long[times];
        var two = new long[times];
        for (int i = -warmUp; i < times; i++) {
            long first = nanos(mine);
            long second = nanos(other);
            if (i >= 0) {
                one[i] = first;
                two[i] = second;
            }
        }
        return new Pair(Times.median(one), Times.median(two));
    }

    /// How many times as long it takes.
    public double ratio() {
        return (double) mine / other;
    }

    private static long nanos(Work work) throws Exception {
        long before = System.nanoTime();
        long known = work.once();
        return known == 0 ? System.nanoTime() - before : known;
    }
}
