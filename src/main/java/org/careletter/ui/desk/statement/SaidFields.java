package org.careletter.ui.desk.statement;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.careletter.plan.Original;
import org.careletter.plan.Said;
import org.careletter.plan.code.Origin;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.GrowingText;
import org.careletter.ui.kit.MadeWhenSeen;
import org.careletter.ui.kit.SteadyBox;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The fields of one wording: the words, and what goes with the way they came: what was said before
/// an interpreter, or what an observer makes of what they saw.
public final class SaidFields extends SteadyBox {

    private final GrowingText words;
    private final Runnable changed;
    private final Label tooLong;
    private final List<GrowingText> watched = new ArrayList<>();
    private final MadeWhenSeen<OriginalFields> original;
    private final MadeWhenSeen<MeaningField> meaning;
    private Origin origin = Origin.SAID;
    private boolean showing;

    /// Empty fields whose words are called `name`.
    public SaidFields(String name, Texts texts) {
        this(new GrowingText(""), texts, () -> {});
        words.setAccessibleText(name);
    }

    /// Empty fields; `changed` is run at each keystroke.
    SaidFields(GrowingText words, Texts texts, Runnable changed) {
        super(8);
        this.words = words;
        this.changed = changed;
        words.getStyleClass().add("words-field");
        words.textProperty().addListener(_ -> tell());
        tooLong = Controls.label(texts.get("too-long"), "field-error");
        tooLong.managedProperty().bind(tooLong.visibleProperty());
        tooLong.setVisible(false);
        watch(words);
        original =
                new MadeWhenSeen<>(
                        () -> {
                            var fields = new OriginalFields(texts, this::tell);
                            watch(fields.words());
                            return fields;
                        });
        meaning =
                new MadeWhenSeen<>(
                        () -> {
                            var field = new MeaningField(texts.get("meaning"), this::tell);
                            watch(field.words);
                            return field;
                        });
        getChildren().addAll(words, tooLong, original, meaning);
    }

    /// Where the words themselves are typed.
    public GrowingText words() {
        return words;
    }

    /// Asks for what goes with words that came in this way.
    public void ask(Origin came) {
        origin = came;
        original.setVisible(came == Origin.INTERPRETED);
        meaning.setVisible(came == Origin.NOTICED);
        tell();
    }

    /// Fills in what is said; nothing is told of it.
    public void show(@Nullable Said said) {
        showing = true;
        set(words, said == null ? "" : said.text());
        var meant = said == null ? "" : said.meaning();
        if (!meant.isEmpty()) {
            meaning.part();
        }
        meaning.made().ifPresent(field -> set(field.words, meant));
        var before = said == null ? null : said.original();
        if (before != null) {
            expect(before);
        }
        original.made()
                .ifPresent(fields -> set(fields.words(), before == null ? "" : before.text()));
        showing = false;
    }

    /// Expects the same language and interpreter as last time.
    void expect(Original before) {
        var was = showing;
        showing = true;
        original.part().expect(before);
        showing = was;
    }

    /// What the fields say; empty while there are no words.
    public Optional<Said> said() {
        var text = words.words();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Said(
                                text,
                                origin == Origin.INTERPRETED ? original.part().original() : null,
                                origin == Origin.NOTICED ? meaning.part().words.words() : ""));
    }

    private void watch(GrowingText field) {
        watched.add(field);
        field.tooLong()
                .addListener(
                        _ ->
                                tooLong.setVisible(
                                        watched.stream().anyMatch(each -> each.tooLong().get())));
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

    /// What an observer makes of what they saw.
    private static final class MeaningField extends VBox {

        private final GrowingText words = new GrowingText("");

        MeaningField(String name, Runnable changed) {
            words.textProperty().addListener(_ -> changed.run());
            getChildren().add(Controls.field(name, words));
        }
    }
}
