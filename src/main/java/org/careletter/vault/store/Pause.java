package org.careletter.vault.store;

import java.time.Duration;

/// Time to let pass before something that failed is tried again, so that a full disk does not make
/// every save wait for it.
final class Pause {

    private final long nanos;
    private long since;
    private boolean on;

    Pause(Duration length) {
        nanos = length.toNanos();
    }

    void start() {
        since = System.nanoTime();
        on = true;
    }

    /// Ends it before its time.
    void end() {
        on = false;
    }

    boolean isOver() {
        return !on || System.nanoTime() - since >= nanos;
    }
}
