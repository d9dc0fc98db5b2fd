package org.careletter.app;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

import org.careletter.ui.kit.Pulse;

/// Real seconds.
final class Seconds implements Pulse {

    @Override
    public Runnable start(Runnable beat) {
        var line = new Timeline(new KeyFrame(Duration.seconds(1), _ -> beat.run()));
        line.setCycleCount(Animation.INDEFINITE);
        line.play();
        return line::stop;
    }
}
