package org.careletter;

import java.util.Random;

/// What the fault runs have in common. Each runs short in every build and long with `mvn -Pfaults
/// verify`; it is the same run, only the count differs. `-Dfaults.kills=50` and the like choose any
/// other count, `-Dfaults.seed=7` other chances.
public final class FaultRun {

    /// The tag of their tests.
    public static final String TAG = "faults";

    private FaultRun() {}

    /// How often to try.
    ///
    /// @param name the run's name, as in `faults.name`
    public static int times(String name, int brief, int full) {
        boolean isLong = Boolean.getBoolean("faults.long");
        return Integer.getInteger("faults." + name, isLong ? full : brief);
    }

    /// The same chances each time.
    public static Random chance() {
        return new Random(Long.getLong("faults.seed", 20_261_125L));
    }

    /// Tells what came of a run, in the one line that it prints.
    public static void tell(String line) {
        System.out.println("faults: " + line);
    }
}
