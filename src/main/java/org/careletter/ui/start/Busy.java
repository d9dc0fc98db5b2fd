package org.careletter.ui.start;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;

/// A button that is of no use while it does its work or while one has to wait after wrong tries.
final class Busy {

    private final BooleanProperty busy = new SimpleBooleanProperty();

    Busy(TryAgain again, Button button) {
        button.disableProperty().bind(busy.or(again.seconds().greaterThan(0)));
    }

    /// @param ready whether everything needed was typed
    Busy(TryAgain again, Button button, ObservableBooleanValue ready) {
        var wait = busy.or(again.seconds().greaterThan(0));
        button.disableProperty().bind(wait.or(Bindings.not(ready)));
    }

    void begin() {
        busy.set(true);
    }

    void end() {
        busy.set(false);
    }
}
