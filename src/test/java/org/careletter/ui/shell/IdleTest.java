package org.careletter.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/// Whether nobody has been at the window for too long.
class IdleTest {

    private final TimePassing time = new TimePassing();
    private final AtomicReference<Duration> limit = new AtomicReference<>(Duration.ofMinutes(5));
    private final Idle idle = new Idle(time, limit::get);

    @Test
    void isOverOnceTheTimeIsUp() {
        time.by(Duration.ofSeconds(299));
        assertThat(idle.isOver()).isFalse();
        time.by(Duration.ofSeconds(1));
        assertThat(idle.isOver()).isTrue();
    }

    @Test
    void beginsAnewWithEachTouch() {
        time.by(Duration.ofMinutes(4));
        idle.touched();
        time.by(Duration.ofMinutes(4));
        assertThat(idle.isOver()).isFalse();
    }

    @Test
    void goesByTheTimeThatIsChosenNow() {
        time.by(Duration.ofMinutes(2));
        limit.set(Duration.ofMinutes(1));
        assertThat(idle.isOver()).isTrue();
    }

    @Test
    void isOverWhenTheClockJumpedAheadAsAfterSleep() {
        time.by(Duration.ofHours(9));
        assertThat(idle.isOver()).isTrue();
    }

    @Test
    void beginsAnewWhenTheClockIsSetBack() {
        time.by(Duration.ofHours(-3));
        assertThat(idle.isOver()).isFalse();
        time.by(Duration.ofMinutes(5));
        assertThat(idle.isOver()).isTrue();
    }
}
