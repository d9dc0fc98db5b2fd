package org.careletter.ui.kit;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

import org.controlsfx.control.PrefixSelectionComboBox;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Lists to choose from.
public final class Choices {

    private Choices() {}

    /// A list of values, each shown in words. Typing the first letters of one chooses it.
    public static <T> ComboBox<T> of(List<T> values, Function<T, String> words, String name) {
        var choice = new PrefixSelectionComboBox<T>();
        leaveShortcutsAlone(choice);
        choice.getItems().setAll(values);
        choice.setConverter(new InWords<>(words));
        return Controls.named(choice, name);
    }

    /// The control takes a letter for typed whatever is held with it, so that saving with the
    /// keyboard would choose another value.
    private static void leaveShortcutsAlone(PrefixSelectionComboBox<?> choice) {
        var byFirstLetters = choice.getLookup();
        choice.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key ->
                        choice.setLookup(
                                key.isControlDown() || key.isAltDown() || key.isMetaDown()
                                        ? (_, _) -> Optional.empty()
                                        : byFirstLetters));
    }

    /// Shows the values of a list in words anew, after what the words are made of has changed.
    public static <T> void reword(ComboBox<T> choice) {
        if (choice.getConverter() instanceof InWords<T> same) {
            choice.setConverter(new InWords<>(same.words));
        }
    }

    private static final class InWords<T> extends StringConverter<T> {

        private final Function<T, String> words;

        InWords(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public T fromString(String typed) {
            throw new UnsupportedOperationException("chosen, never typed");
        }
    }
}
