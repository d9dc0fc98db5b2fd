package org.careletter.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.HandClock;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/// Whether nobody has been at the window for too long.
class IdleTest {

    private final HandClock time = new HandClock(Instant.parse("2026-11-14T10:02:00Z"));
    private final AtomicReference<Duration> limit = new AtomicReference<>(Duration.ofMinutes(5));
    private final Idle idle = new Idle(time, limit::get);

    @Test
    void isOverOnceTheTimeIsUp() {
        assertThat(isOverWithin(Duration.ofSeconds(299))).isFalse();
        assertThat(isOverWithin(Duration.ofSeconds(1))).isTrue();
    }

    @Test
    void beginsAnewWithEachTouch() {
        assertThat(isOverWithin(Duration.ofMinutes(4))).isFalse();
        idle.touched();
        assertThat(isOverWithin(Duration.ofMinutes(4))).isFalse();
    }

    @Test
    void goesByTheTimeThatIsChosenNow() {
        assertThat(isOverWithin(Duration.ofMinutes(2))).isFalse();
        limit.set(Duration.ofMinutes(1));
        assertThat(idle.isOver()).isTrue();
    }

    @Test
    void isOverAfterSleepHoweverLongTheLimit() {
        limit.set(Duration.ofMinutes(30));
        time.passes(Duration.ofSeconds(59));
        assertThat(idle.isOver()).isFalse();
        time.passes(Duration.ofSeconds(61));
        assertThat(idle.isOver()).isTrue();
    }

    @Test
    void beginsAnewWhenTheClockIsSetBack() {
        time.passes(Duration.ofHours(-3));
        assertThat(idle.isOver()).isFalse();
        assertThat(isOverWithin(Duration.ofMinutes(5))).isTrue();
    }

    /// Asks each second while time goes by.
    private boolean isOverWithin(Duration passing) {
        boolean over = false;
        for (long second = 0; second < passing.toSeconds() && !over; second++) {
            time.passes(Duration.ofSeconds(1));
            over = idle.isOver();
        }
        return over;
    }
}
