package org.careletter.ui.desk.statement;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.careletter.plan.Original;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Choices;
import org.careletter.ui.kit.Columns;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.GrowingText;
import org.careletter.ui.kit.LineField;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// The fields of what was said before an interpreter put it into English: the words, the language
/// and who interpreted.
final class OriginalFields extends VBox {

    private final GrowingText words = new GrowingText("");
    private final ComboBox<String> language;
    private final TextField interpreter = new LineField();

    /// Empty fields; `changed` is run at each keystroke.
    OriginalFields(Texts texts, Runnable changed) {
        super(8);
        language =
                Choices.of(
                        InterpretedLanguages.all(texts),
                        tag -> InterpretedLanguages.name(tag, texts),
                        texts.get("language"));
        var before = Controls.field(texts.get("original"), words);
        language.valueProperty()
                .addListener(
                        (_, _, tag) ->
                                Controls.appear(before, !InterpretedLanguages.SIGNED.equals(tag)));
        words.textProperty().addListener(_ -> changed.run());
        language.valueProperty().addListener(_ -> changed.run());
        interpreter.textProperty().addListener(_ -> changed.run());
        getChildren()
                .addAll(
                        before,
                        new Columns(
                                2,
                                Controls.field(texts.get("language"), language),
                                Controls.field(texts.get("interpreter"), interpreter)));
    }

    /// Where the words themselves are typed.
    GrowingText words() {
        return words;
    }

    /// Fills in language and interpreter.
    void expect(Original before) {
        language.setValue(before.language().isEmpty() ? null : before.language());
        interpreter.setText(before.interpreter());
    }

    /// What the fields say, if anything.
    @Nullable Original original() {
        var tag = Objects.requireNonNullElse(language.getValue(), "");
        var text = tag.equals(InterpretedLanguages.SIGNED) ? "" : words.words();
        var who = interpreter.getText().strip();
        return text.isEmpty() && who.isEmpty() ? null : new Original(text, tag, who);
    }
}
