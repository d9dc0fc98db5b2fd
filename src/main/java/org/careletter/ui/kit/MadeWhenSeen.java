package org.careletter.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Supplier;

/// A part of a screen that takes no room until it is to be seen, and is only made then. A plan asks
/// many questions, and most of the fields around each answer are never needed.
///
/// @param <T> the part
public final class MadeWhenSeen<T extends Node> extends StackPane {

    private final Supplier<T> making;
    private @Nullable T part;

    /// A part that is out of sight.
    public MadeWhenSeen(Supplier<T> making) {
        this.making = making;
        managedProperty().bind(visibleProperty());
        visibleProperty().addListener((_, _, seen) -> makeIf(seen));
        setVisible(false);
    }

    /// A part that is to be seen as long as `seen` says so.
    public MadeWhenSeen(ObservableValue<Boolean> seen, Supplier<T> making) {
        this(making);
        visibleProperty().bind(seen);
        makeIf(isVisible());
    }

    /// The part, made now if it was not made before.
    public T part() {
        var made = part;
        if (made == null) {
            made = making.get();
            part = made;
            getChildren().add(made);
        }
        return made;
    }

    /// The part, if it was made already.
    public Optional<T> made() {
        return Optional.ofNullable(part);
    }

    private void makeIf(boolean seen) {
        if (seen) {
            part();
        }
    }
}
