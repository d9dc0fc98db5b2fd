package org.careletter.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/// Whether nobody has touched the window for too long. It goes by the time of day, so a computer
/// that slept for that long counts as left alone.
final class Idle {

    private final Clock clock;
    private final Supplier<Duration> limit;
    private Instant last;

    /// @param limit how long is too long; asked each time
    Idle(Clock clock, Supplier<Duration> limit) {
        this.clock = clock;
        this.limit = limit;
        this.last = clock.instant();
    }

    /// Somebody is there.
    void touched() {
        last = clock.instant();
    }

    /// Whether nobody was there for too long. A clock that was set back starts the time anew.
    boolean isOver() {
        var now = clock.instant();
        if (now.isBefore(last)) {
            last = now;
        }
        return Duration.between(last, now).compareTo(limit.get()) >= 0;
    }
}
