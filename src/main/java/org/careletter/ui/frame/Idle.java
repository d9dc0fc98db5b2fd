package org.careletter.ui.frame;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/// Whether nobody has touched the window for too long, or the computer slept. It goes by the time
/// of day. It is asked each second; where it was not asked for longer than a busy computer takes to
/// come round, the computer slept, and whoever wakes it may be somebody else.
final class Idle {

    private static final Duration ASLEEP = Duration.ofMinutes(1);

    private final Clock clock;
    private final Supplier<Duration> limit;
    private Instant last;
    private Instant asked;

    /// @param limit how long is too long; asked each time
    Idle(Clock clock, Supplier<Duration> limit) {
        this.clock = clock;
        this.limit = limit;
        this.last = clock.instant();
        this.asked = last;
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
        boolean slept = Duration.between(asked, now).compareTo(ASLEEP) > 0;
        asked = now;
        return slept || Duration.between(last, now).compareTo(limit.get()) >= 0;
    }
}
