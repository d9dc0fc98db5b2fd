package org.careletter.ui.door;

import java.time.Duration;
import java.time.Instant;

/// How long somebody who typed a wrong passphrase has to wait before the next try: nothing after
/// the first slip, then two seconds, and twice as long each time, up to a minute. Whoever has the
/// files can try without this program; this is for whoever sits at the window.
///
/// @param wrong how many wrong tries there were since the last right one
/// @param since when the last one was
public record Patience(int wrong, Instant since) {

    /// Nothing wrong was typed yet.
    public static final Patience NONE = new Patience(0, Instant.EPOCH);

    /// The longest wait.
    public static final Duration LONGEST = Duration.ofMinutes(1);

    /// One more wrong try.
    public Patience afterWrong(Instant now) {
        return new Patience(wrong + 1, now);
    }

    /// How much of the wait is left, never more than all of it, even if the clock was set back.
    public Duration left(Instant now) {
        var passed = Duration.between(since, now);
        var all = all();
        var left = passed.isNegative() ? all : all.minus(passed);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Duration all() {
        if (wrong < 2) {
            return Duration.ZERO;
        }
        var doubled = Duration.ofSeconds(1L << Math.min(wrong - 1, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
