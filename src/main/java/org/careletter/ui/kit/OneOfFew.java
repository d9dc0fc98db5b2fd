package org.careletter.ui.kit;

import javafx.beans.property.Property;
import javafx.geometry.Orientation;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.controlsfx.control.SegmentedButton;

import java.util.List;
import java.util.function.Function;

/// Two or three values to choose one from, side by side and all in sight. One of them is always
/// chosen.
///
/// @param <T> the values
public final class OneOfFew<T> extends SegmentedButton {

    private final String name;
    private final Function<T, String> words;

    /// Values shown in words, under a name that screen readers say before each. What is `chosen`
    /// follows, and is followed.
    public OneOfFew(String name, List<T> values, Function<T, String> words, Property<T> chosen) {
        this.name = name;
        this.words = words;
        values.forEach(value -> getButtons().add(button(value, chosen)));
        InWindow.show(this, chosen, now -> select(values.indexOf(now)));
        setMaxWidth(Double.MAX_VALUE);
        reword();
    }

    /// Shows the values in words anew, after what the words are made of has changed.
    @SuppressWarnings("unchecked") // each button was given its value when it was made
    public void reword() {
        for (ToggleButton each : getButtons()) {
            var said = words.apply((T) each.getUserData());
            each.setText(said);
            each.setAccessibleText(name + ": " + said);
        }
    }

    private ToggleButton button(T value, Property<T> chosen) {
        var button = new ToggleButton();
        button.setUserData(value);
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.selectedProperty()
                .addListener(
                        (_, _, selected) -> {
                            if (selected) {
                                chosen.setValue(value);
                            }
                        });
        // Pressing what is chosen leaves it chosen.
        button.setOnAction(_ -> button.setSelected(true));
        return button;
    }

    private void select(int index) {
        if (index >= 0) {
            getButtons().get(index).setSelected(true);
        }
    }

    /// Words wrap where there is little room, and need height then.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildrenUnmodifiable().stream()
                .mapToDouble(each -> each.prefHeight(width))
                .max()
                .orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
