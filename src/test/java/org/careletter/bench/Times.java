package org.careletter.bench;

import java.util.Arrays;

/// Measured times, put into one figure.
public final class Times {

    private Times() {}

    /// The one in the middle.
    public static long median(long... nanos) {
        return share(0.5, nanos);
    }

    /// The time that this share of all times does not exceed, as 0.99 for the 99th percentile.
    public static long share(double share, long... nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }
}
