package org.careletter.ui.door;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;

import org.careletter.text.Texts;

import java.util.Map;

/// Says how long to wait before the next try, and counts down. Not there when one may try.
final class WaitLabel extends Label {

    WaitLabel(TryAgain again, Texts texts) {
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("quiet", "small");
        var seconds = again.seconds();
        textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        seconds.get() == 1
                                                ? texts.get("wait.one")
                                                : texts.get("wait", Map.of("n", seconds.get())),
                                seconds));
        visibleProperty().bind(seconds.greaterThan(0));
        managedProperty().bind(visibleProperty());
    }
}
