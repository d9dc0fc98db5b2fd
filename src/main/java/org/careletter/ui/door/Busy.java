package org.careletter.ui.door;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;

/// Work that takes a moment, because guessing a passphrase has to be slow. Its buttons are of no
/// use meanwhile, so that it is not begun twice.
final class Busy {

    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanExpression closed;

    /// Work that may be begun whenever it is not done already.
    Busy() {
        this.closed = busy;
    }

    /// Work that cannot be begun either while one has to wait after wrong tries.
    Busy(TryAgain again) {
        this.closed = busy.or(again.seconds().greaterThan(0));
    }

    /// This button begins it.
    void disables(Button button) {
        button.disableProperty().bind(closed);
    }

    /// This button begins it once everything needed was typed.
    ///
    /// @param ready whether it was
    void disables(Button button, ObservableBooleanValue ready) {
        button.disableProperty().bind(closed.or(Bindings.not(ready)));
    }

    void begin() {
        busy.set(true);
    }

    void end() {
        busy.set(false);
    }
}
