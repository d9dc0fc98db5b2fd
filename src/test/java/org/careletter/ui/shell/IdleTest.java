package org.careletter.ui.shell;

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
        time.passes(Duration.ofSeconds(299));
        assertThat(idle.isOver()).isFalse();
        time.passes(Duration.ofSeconds(1));
        assertThat(idle.isOver()).isTrue();
    }

    @Test
    void beginsAnewWithEachTouch() {
        time.passes(Duration.ofMinutes(4));
        idle.touched();
        time.passes(Duration.ofMinutes(4));
        assertThat(idle.isOver()).isFalse();
    }

    @Test
    void goesByTheTimeThatIsChosenNow() {
        time.passes(Duration.ofMinutes(2));
        limit.set(Duration.ofMinutes(1));
        assertThat(idle.isOver()).isTrue();
    }

    @Test
    void isOverWhenTheClockJumpedAheadAsAfterSleep() {
        time.passes(Duration.ofHours(9));
        assertThat(idle.isOver()).isTrue();
    }

    @Test
    void beginsAnewWhenTheClockIsSetBack() {
        time.passes(Duration.ofHours(-3));
        assertThat(idle.isOver()).isFalse();
        time.passes(Duration.ofMinutes(5));
        assertThat(idle.isOver()).isTrue();
    }
}
