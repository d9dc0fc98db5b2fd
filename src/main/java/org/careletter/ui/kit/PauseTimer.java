package org.careletter.ui.kit;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.careletter.session.Timer;

/// A timer that the window's own pulse drives.
public final class PauseTimer implements Timer {

    private final PauseTransition pause = new PauseTransition();

    /// A timer that calls `rings` each time its while is over.
    public PauseTimer(Runnable rings) {
        pause.setOnFinished(_ -> rings.run());
    }

    @Override
    public void start(java.time.Duration time) {
        pause.setDuration(Duration.millis((double) time.toMillis()));
        pause.playFromStart();
    }

    @Override
    public void stop() {
        pause.stop();
    }

    @Override
    public boolean isRunning() {
        return pause.getStatus() == Animation.Status.RUNNING;
    }
}
