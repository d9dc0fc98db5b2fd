package org.careletter.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Lets a part of a screen follow a value that lives longer than it does, such as the plan.
///
/// A part that is not in the window hears nothing: one that has gone for good is not held on to,
/// and one that is only away catches up, once, when it comes back.
public final class InWindow {

    private InWindow() {}

    /// Shows the value as it is now, and each time it changes while `part` is in the window.
    public static <T extends @Nullable Object> void show(
            Node part, ObservableValue<T> value, Consumer<? super T> show) {
        whileThere(part, value).subscribe(show);
    }

    /// Tells of a change while `part` is in the window, and never of the value as it is now.
    public static <T extends @Nullable Object> void hear(
            Node part, ObservableValue<T> value, BiConsumer<? super T, ? super T> change) {
        whileThere(part, value).subscribe(change);
    }

    private static <T extends @Nullable Object> ObservableValue<T> whileThere(
            Node part, ObservableValue<T> value) {
        return value.when(part.sceneProperty().map(_ -> true).orElse(false));
    }
}
