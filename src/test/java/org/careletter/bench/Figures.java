package org.careletter.bench;

import java.util.Locale;

/// What the benchmarks have in common: a table that grows by a line with each of them, printed as
/// they go. They run alone, with `mvn -Pbench verify`, and judge nothing: the machine may be busy
/// with something else.
public final class Figures {

    /// The tag of their tests.
    public static final String TAG = "bench";

    private static boolean begun;

    private Figures() {}

    /// Tells how many times as long something takes as something else in the same run.
    public static void ratio(String what, Pair pair, double bar, String against) {
        line(
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
    public static void time(String what, long nanos, long bar) {
        line(what, millis(nanos), "≤ " + bar + " ms", nanos <= bar * 1_000_000);
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, nanos < 1e8 ? "%.2f ms" : "%.0f ms", nanos / 1e6);
    }

    private static synchronized void line(String what, String is, String bar, boolean holds) {
        if (!begun) {
            begun = true;
            System.out.printf("%-64s | %-34s | %s%n", "bench: what", "measured", "to reach");
        }
        System.out.printf("%-64s | %-34s | %s%s%n", what, is, bar, holds ? "" : "   MISSED");
    }
}
