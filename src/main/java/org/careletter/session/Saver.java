package org.careletter.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.careletter.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// Saves a plan by itself: after each pause in typing, and while somebody types without any pause,
/// so that a power cut never costs more than two seconds of it. The newest plan wins. After a
/// failure it keeps the plan and tries again until it succeeds.
final class Saver {

    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Duration LONGEST = Duration.ofMillis(1500);
    private static final Duration AGAIN = Duration.ofSeconds(3);

    private final PlanStore store;
    private final Means means;
    private final ReadOnlyObjectWrapper<SaveState> state;
    private final Timer pause;
    private final Timer longest;
    private @Nullable Plan waiting;
    private boolean busy;
    private @Nullable Runnable afterwards;

    Saver(PlanStore store, Means means) {
        this.store = store;
        this.means = means;
        this.state = new ReadOnlyObjectWrapper<>(new SaveState.Saved(means.clock().instant()));
        this.pause = means.timers().timer(this::saveNow);
        this.longest = means.timers().timer(this::saveNow);
    }

    ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    void save(Plan plan) {
        waiting = plan;
        if (!(state.get() instanceof SaveState.NotSaved)) {
            state.set(new SaveState.Saving());
        }
        pause.start(PAUSE);
        if (!longest.isRunning()) {
            longest.start(LONGEST);
        }
    }

    void finish(Runnable then) {
        afterwards = then;
        pause.stop();
        saveNow();
    }

    private void saveNow() {
        var plan = waiting;
        if (busy) {
            return;
        }
        if (plan == null) {
            finished();
            return;
        }
        busy = true;
        waiting = null;
        longest.stop();
        means.background()
                .run(
                        () -> {
                            store.save(plan);
                            return plan;
                        },
                        _ -> saved(),
                        failure -> failed(plan, failure));
    }

    private void saved() {
        busy = false;
        if (waiting == null) {
            state.set(new SaveState.Saved(means.clock().instant()));
            finished();
        } else if (afterwards != null || !pause.isRunning() || !longest.isRunning()) {
            saveNow();
        } else {
            state.set(new SaveState.Saving());
        }
    }

    private void failed(Plan plan, Exception failure) {
        busy = false;
        afterwards = null;
        if (waiting == null) {
            waiting = plan;
        }
        state.set(new SaveState.NotSaved(String.valueOf(failure.getMessage())));
        pause.start(AGAIN);
    }

    private void finished() {
        var then = afterwards;
        afterwards = null;
        if (then != null) {
            then.run();
        }
    }
}
