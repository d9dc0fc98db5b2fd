package org.careletter.ui.kit;

import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.careletter.text.Texts;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// A date that is typed or picked. What cannot be read as a date is said below the field, with the
/// words that were typed, and the date stays as it was.
public final class DateField extends VBox {

    private final DatePicker picker = new DatePicker();
    private final Label error = Controls.label("", "field-error");
    private final Texts texts;
    private @Nullable LocalDate shown;
    private String problem = "";

    /// A field with its name above it, in the language of the window. `chosen` is told each new
    /// date, or null for none.
    public DateField(String name, Locale locale, Consumer<@Nullable LocalDate> chosen) {
        super(4);
        texts = Texts.beside(DateField.class, locale);
        picker.setConverter(new Written(new WrittenDates(locale)));
        picker.setPromptText(texts.get("date.prompt"));
        picker.getEditor().setAccessibleText(name);
        picker.valueProperty()
                .addListener(
                        (_, _, date) -> {
                            tell(problem);
                            if (date == null ? shown != null : !date.equals(shown)) {
                                shown = date;
                                chosen.accept(date);
                            }
                        });
        getChildren().addAll(Controls.field(name, picker), error);
        tell("");
    }

    /// Shows the date of the plan.
    public void show(@Nullable LocalDate date) {
        shown = date;
        picker.setValue(date);
    }

    /// Says below the field what is wrong with a date that could be read; empty for nothing.
    public void setProblem(String sentence) {
        problem = sentence;
        tell(sentence);
    }

    private void tell(String sentence) {
        error.setText(sentence);
        Controls.appear(error, !sentence.isEmpty());
        picker.setAccessibleHelp(sentence);
    }

    private final class Written extends StringConverter<LocalDate> {
        private final WrittenDates dates;

        Written(WrittenDates dates) {
            this.dates = dates;
        }

        @Override
        public String toString(@Nullable LocalDate date) {
            return dates.words(date);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String written) {
            if (written == null || written.isBlank()) {
                tell(problem);
                return null;
            }
            var read = dates.read(written);
            tell(read.isEmpty() ? texts.get("date.unreadable", Map.of("typed", written)) : problem);
            return read.orElse(shown);
        }
    }
}
