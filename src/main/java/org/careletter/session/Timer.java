package org.careletter.session;

import java.time.Duration;

/// Something that rings once after a while, in the window's thread. Handed in, so that no test has
/// to wait.
public interface Timer {

    /// Where timers come from.
    @FunctionalInterface
    interface Source {
        /// A timer that calls `rings` each time its while is over.
        Timer timer(Runnable rings);
    }

    /// Starts anew: it rings once, after `pause`.
    void start(Duration pause);

    /// Does not ring any more until it is started again.
    void stop();

    /// Whether it was started and has not rung yet.
    boolean isRunning();
}
