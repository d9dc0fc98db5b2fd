package org.careletter.ui.priority;

import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/// A day, typed or picked. What is not a day changes nothing and says so below.
final class DayField extends VBox {

    private final DatePicker picker = new DatePicker();
    private final Label error;
    private @Nullable LocalDate shown;

    /// A field with its name above it; `chosen` is told each new day, or null for none.
    DayField(String name, Texts texts, Consumer<@Nullable LocalDate> chosen) {
        super(4);
        error = Controls.label(texts.get("not-a-day"), "field-error", "small");
        error.setVisible(false);
        error.managedProperty().bind(error.visibleProperty());
        picker.setConverter(words(texts.locale()));
        picker.valueProperty()
                .addListener(
                        (_, _, day) -> {
                            error.setVisible(false);
                            if (!Objects.equals(day, shown)) {
                                shown = day;
                                chosen.accept(day);
                            }
                        });
        picker.getEditor().setAccessibleText(name);
        getChildren().addAll(Controls.field(name, picker), error);
        getStyleClass().add("day-field");
    }

    /// Shows a day, or none.
    void show(@Nullable LocalDate day) {
        if (!Objects.equals(day, shown)) {
            shown = day;
            picker.setValue(day);
        }
    }

    private StringConverter<LocalDate> words(Locale locale) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : Days.shown(day, locale);
            }

            @Override
            public @Nullable LocalDate fromString(String typed) {
                var day = Days.typed(typed, locale);
                error.setVisible(day.isEmpty() && !typed.isBlank());
                return typed.isBlank() ? null : day.orElse(shown);
            }
        };
    }
}
