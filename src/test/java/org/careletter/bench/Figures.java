package org.careletter.bench;

import java.util.Locale;

/// What the benchmarks have in common: a table that grows by a line with each of them, printed as
/// they go. They run alone, with `mvn -Pbench verify`. The table judges nothing, as the machine may
/// be busy with something else; a benchmark that has [Goals] fails over those it misses.
public final class Figures {

    /// The tag of their tests.
    public static final String TAG = "bench";

    private static boolean begun;

    private Figures() {}

    /// Tells how many times as long something takes as something else in the same run.
    ///
    /// @return whether that is at most `bar` times
    public static boolean ratio(String what, Pair pair, double bar, String against) {
        return figure(
                what,
                String.format(
                        Locale.ROOT,
                        "%.2f × (%s to %s)",
                        pair.ratio(),
                        millis(pair.mine()),
                        millis(pair.other())),
                String.format(Locale.ROOT, "≤ %.1f × %s", bar, against),
                pair.ratio() <= bar);
    }

    /// Tells how long something takes.
    ///
    /// @param nanos what was measured
    /// @param bar at most so many milliseconds
    /// @return whether it is
    public static boolean time(String what, long nanos, long bar) {
        return figure(what, millis(nanos), "≤ " + bar + " ms", nanos <= bar * 1_000_000);
    }

    /// Tells something that nothing has to be reached of.
    public static void told(String what, String is) {
        figure(what, is, "", true);
    }

    /// A time in milliseconds.
    public static String millis(long nanos) {
        return String.format(Locale.ROOT, nanos < 1e8 ? "%.2f ms" : "%.0f ms", nanos / 1e6);
    }

    /// Tells anything.
    ///
    /// @param holds whether it reaches the bar
    /// @return the same
    public static synchronized boolean figure(String what, String is, String bar, boolean holds) {
        if (!begun) {
            begun = true;
            System.out.printf("%-64s | %-34s | %s%n", "bench: what", "measured", "to reach");
        }
        System.out.printf("%-64s | %-34s | %s%s%n", what, is, bar, holds ? "" : "   MISSED");
        return holds;
    }
}
