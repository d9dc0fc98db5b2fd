package org.careletter.ui.kit;

import javafx.scene.Node;

import org.careletter.session.Timer;

import java.time.Duration;

/// Answers that cannot be given until their question was shown a moment: whatever was on its way to
/// the question before must not answer this one.
public final class ShownFirst {

    /// Longer than the slowest double click that systems take for one.
    private static final Duration MOMENT = Duration.ofMillis(700);

    private final Node answers;
    private final Timer moment;

    /// Answers to a question that is about to be shown.
    public ShownFirst(Node answers, Timer.Source timers) {
        this.answers = answers;
        this.moment = timers.timer(() -> answers.setDisable(false));
        again();
    }

    /// The question is shown anew.
    public void again() {
        answers.setDisable(true);
        moment.start(MOMENT);
    }
}
