package org.careletter.ui.kit;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// Lists to choose from.
public final class Choices {

    private Choices() {}

    /// A list of values, each shown in words.
    public static <T> ComboBox<T> of(List<T> values, Function<T, String> words, String name) {
        var choice = new ComboBox<T>();
        choice.getItems().setAll(values);
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public T fromString(String typed) {
                        throw new UnsupportedOperationException("chosen, never typed");
                    }
                });
        return Controls.named(choice, name);
    }
}
