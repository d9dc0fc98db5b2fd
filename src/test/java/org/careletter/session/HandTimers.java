package org.careletter.session;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Timers that a test drives by hand, so that no pause has to be waited for.
final class HandTimers implements Timer.Source {

    private final List<HandTimer> timers = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public Timer timer(Runnable rings) {
        var timer = new HandTimer(rings);
        timers.add(timer);
        return timer;
    }

    /// Lets time go by; what is due rings in its order.
    void passes(Duration time) {
        var end = now.plus(time);
        for (var next = next(end); next.isPresent(); next = next(end)) {
            now = next.get().due();
            next.get().ring();
        }
        now = end;
    }

    private Optional<HandTimer> next(Duration end) {
        return timers.stream()
                .filter(Timer::isRunning)
                .filter(each -> each.due().compareTo(end) <= 0)
                .min(Comparator.comparing(HandTimer::due));
    }

    private final class HandTimer implements Timer {

        private final Runnable rings;
        private @Nullable Duration due;

        private HandTimer(Runnable rings) {
            this.rings = rings;
        }

        private Duration due() {
            return Objects.requireNonNull(due);
        }

        private void ring() {
            due = null;
            rings.run();
        }

        @Override
        public void start(Duration pause) {
            due = now.plus(pause);
        }

        @Override
        public void stop() {
            due = null;
        }

        @Override
        public boolean isRunning() {
            return due != null;
        }
    }
}
