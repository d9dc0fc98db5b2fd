package org.careletter.ui.statement;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.careletter.plan.Origin;
import org.careletter.plan.Original;
import org.careletter.plan.Said;
import org.careletter.ui.kit.Choices;
import org.careletter.ui.kit.Columns;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.GrowingText;
import org.careletter.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/// The fields of one wording: the words, and what goes with the way they came: what was said before
/// an interpreter, or what an observer makes of what they saw.
final class SaidFields extends VBox {

    private final GrowingText words;
    private final GrowingText original = new GrowingText("");
    private final ComboBox<String> language;
    private final TextField interpreter = new TextField();
    private final GrowingText meaning = new GrowingText("");
    private final VBox ofOriginal;
    private final VBox ofMeaning;
    private final Runnable changed;
    private Origin origin = Origin.SAID;
    private boolean showing;

    /// Empty fields; `changed` is run at each keystroke.
    SaidFields(GrowingText words, Texts texts, Runnable changed) {
        super(8);
        this.words = words;
        this.changed = changed;
        words.getStyleClass().add("words-field");
        language =
                Choices.of(
                        Languages.all(texts),
                        tag -> Languages.name(tag, texts),
                        texts.get("language"));
        var before = Controls.field(texts.get("original"), original);
        language.valueProperty()
                .addListener(
                        (_, _, tag) -> {
                            var signed = Languages.SIGNED.equals(tag);
                            before.setVisible(!signed);
                            before.setManaged(!signed);
                        });
        ofOriginal =
                new VBox(
                        8,
                        before,
                        new Columns(
                                2,
                                Controls.field(texts.get("language"), language),
                                Controls.field(texts.get("interpreter"), interpreter)));
        ofMeaning = Controls.field(texts.get("meaning"), meaning);
        words.textProperty().addListener(_ -> tell());
        original.textProperty().addListener(_ -> tell());
        language.valueProperty().addListener(_ -> tell());
        interpreter.textProperty().addListener(_ -> tell());
        meaning.textProperty().addListener(_ -> tell());
        Label tooLong = Controls.label(texts.get("too-long"), "field-error");
        var any = words.tooLong().or(original.tooLong()).or(meaning.tooLong());
        tooLong.visibleProperty().bind(any);
        tooLong.managedProperty().bind(any);
        getChildren().addAll(words, tooLong, ofOriginal, ofMeaning);
        appear(ofOriginal, false);
        appear(ofMeaning, false);
    }

    /// Where the words themselves are typed.
    GrowingText words() {
        return words;
    }

    /// Asks for what goes with words that came in this way.
    void ask(Origin came) {
        origin = came;
        appear(ofOriginal, came == Origin.INTERPRETED);
        appear(ofMeaning, came == Origin.NOTICED);
        tell();
    }

    /// Fills in what is said; nothing is told of it.
    void show(@Nullable Said said) {
        showing = true;
        set(words, said == null ? "" : said.text());
        set(meaning, said == null ? "" : said.meaning());
        var before = said == null ? null : said.original();
        set(original, before == null ? "" : before.text());
        if (before != null) {
            expect(before);
        }
        showing = false;
    }

    /// Expects the same language and interpreter as last time.
    void expect(Original before) {
        var was = showing;
        showing = true;
        language.setValue(before.language().isEmpty() ? null : before.language());
        interpreter.setText(before.interpreter());
        showing = was;
    }

    /// What the fields say; empty while there are no words.
    Optional<Said> said() {
        var text = words.getText().strip();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Said(
                                text,
                                origin == Origin.INTERPRETED ? before() : null,
                                origin == Origin.NOTICED ? meaning.getText().strip() : ""));
    }

    private @Nullable Original before() {
        var tag = Objects.requireNonNullElse(language.getValue(), "");
        var text = tag.equals(Languages.SIGNED) ? "" : original.getText().strip();
        var who = interpreter.getText().strip();
        return text.isEmpty() && who.isEmpty() ? null : new Original(text, tag, who);
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }

    private static void set(GrowingText field, String text) {
        if (!field.getText().strip().equals(text)) {
            field.setText(text);
            field.end();
        }
    }

    private static void appear(VBox fields, boolean seen) {
        fields.setVisible(seen);
        fields.setManaged(seen);
    }
}
