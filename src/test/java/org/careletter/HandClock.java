package org.careletter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that a test sets by hand, so that hours pass without waiting for them.
public final class HandClock extends Clock {

    /// Read in threads of the program while the test sets it.
    private volatile Instant now;

    /// A clock that stands at `now`.
    public HandClock(Instant now) {
        this.now = now;
    }

    /// Lets time go by; back if it is negative.
    public void passes(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("always UTC");
    }
}
