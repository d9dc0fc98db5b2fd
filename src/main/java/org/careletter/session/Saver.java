package org.careletter.session;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

import org.careletter.plan.Plan;
import org.careletter.ui.kit.Surroundings;
import org.jspecify.annotations.Nullable;

/// Saves a plan by itself: after each pause in typing, and while somebody types without any pause,
/// so that a power cut never costs more than two seconds of it. The newest plan wins. After a
/// failure it keeps the plan and tries again until it succeeds.
final class Saver {

    private static final Duration PAUSE = Duration.millis(400);
    private static final Duration LONGEST = Duration.millis(1500);
    private static final Duration AGAIN = Duration.seconds(3);

    private final PlanStore store;
    private final Surroundings surroundings;
    private final ReadOnlyObjectWrapper<SaveState> state;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition longest = new PauseTransition(LONGEST);
    private @Nullable Plan waiting;
    private boolean busy;
    private @Nullable Runnable afterwards;

    Saver(PlanStore store, Surroundings surroundings) {
        this.store = store;
        this.surroundings = surroundings;
        this.state =
                new ReadOnlyObjectWrapper<>(new SaveState.Saved(surroundings.clock().instant()));
        pause.setOnFinished(_ -> saveNow());
        longest.setOnFinished(_ -> saveNow());
    }

    ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    void save(Plan plan) {
        waiting = plan;
        if (!(state.get() instanceof SaveState.NotSaved)) {
            state.set(new SaveState.Saving());
        }
        pause.setDuration(PAUSE);
        pause.playFromStart();
        if (!isRunning(longest)) {
            longest.playFromStart();
        }
    }

    private static boolean isRunning(PauseTransition time) {
        return time.getStatus() == Animation.Status.RUNNING;
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
        surroundings
                .background()
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
            state.set(new SaveState.Saved(surroundings.clock().instant()));
            finished();
        } else if (afterwards != null || !isRunning(pause) || !isRunning(longest)) {
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
        pause.setDuration(AGAIN);
        pause.playFromStart();
    }

    private void finished() {
        var then = afterwards;
        afterwards = null;
        if (then != null) {
            then.run();
        }
    }
}
