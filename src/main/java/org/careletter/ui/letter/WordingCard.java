package org.careletter.ui.letter;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.careletter.session.LetterWording.Paragraph;
import org.careletter.session.LetterWording.State;
import org.careletter.session.LetterWording;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.GrowingText;
import org.careletter.ui.theme.ScriptFonts;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One paragraph of the letter: its words in a field, and the usual ones below it once they differ.
final class WordingCard extends VBox {

    private final WordingModel model;
    private final Texts texts;
    private final GrowingText field;
    private final Label state = Controls.label("");
    private final Label problem = Controls.label("", "field-error");
    private final Label usualTitle = Controls.label("", "small", "quiet");
    private final Label usual = Controls.label("", "quiet");
    private final Button keep;
    private final Button back;
    private final FlowPane ways;
    private Paragraph paragraph;

    WordingCard(Paragraph paragraph, WordingModel model, Texts texts) {
        super(8);
        this.paragraph = paragraph;
        this.model = model;
        this.texts = texts;
        var title = texts.get("paragraph." + paragraph.key());
        field = new GrowingText(texts.get("wording.prompt"));
        field.setAccessibleText(title);
        keep = Controls.button(texts.get("wording.keep"), this::keep);
        keep.setAccessibleText(texts.get("wording.keep-of", Map.of("title", title)));
        back = Controls.plain(texts.get("wording.usual"), this::bringBack);
        back.setGraphic(new FontIcon("fth-rotate-ccw"));
        back.setAccessibleText(texts.get("wording.usual-of", Map.of("title", title)));
        var head = new FlowPane(12, 4, Controls.label(title, "question"), state);
        getStyleClass().addAll("card", "wording");
        var lines = Controls.label(texts.get("wording.lines"), "small", "quiet");
        Controls.appear(lines, paragraph.key().equals("in-short"));
        ways = Controls.ending(back, keep);
        getChildren().addAll(head, field, lines, problem, usualTitle, usual, ways);
        field.textProperty().addListener((_, _, words) -> typed(words));
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                model.endTyping();
                                show(this.paragraph);
                            }
                        });
    }

    /// Shows what became of the paragraph. The field is left alone while somebody is about to fill
    /// it anew.
    void show(Paragraph now) {
        paragraph = now;
        if (!isBeingTyped(now)) {
            field.setText(now.words());
            field.end();
        }
        boolean differs = now.reworded() != null;
        boolean isIn = now.state() != State.GONE;
        field.setEditable(isIn);
        showState(now);
        showProblem(now);
        usualTitle.setText(usualTitle(now));
        usual.setText(now.usual());
        ScriptFonts.dress(usual, now.usual());
        Controls.appear(usualTitle, differs && isIn);
        Controls.appear(usual, differs && isIn);
        Controls.appear(keep, now.state() == State.OVERTAKEN);
        Controls.appear(back, differs);
        Controls.appear(ways, differs);
    }

    /// Puts the cursor at the end of the words.
    void takeCursor() {
        field.requestFocus();
        field.end();
    }

    private void showState(Paragraph now) {
        state.setText(texts.of("wording.state", now.state()));
        state.getStyleClass().setAll("label", "small");
        state.getStyleClass().add(WordingModel.isToLookAt(now) ? "waits-chip" : "chip");
        Controls.appear(state, now.state() != State.USUAL);
        getStyleClass().removeIf(style -> style.startsWith("is-"));
        getStyleClass().add("is-" + now.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private void showProblem(Paragraph now) {
        problem.setText(
                switch (now.state()) {
                    case NOT_THEIRS -> notTheirs(now);
                    case OVERTAKEN -> texts.get("wording.overtaken");
                    case GONE -> texts.get("wording.gone");
                    case USUAL, REWORDED -> "";
                });
        problem.getStyleClass().setAll("label");
        problem.getStyleClass().add(now.state() == State.NOT_THEIRS ? "field-error" : "waits");
        Controls.appear(problem, !problem.getText().isEmpty());
        field.setAccessibleHelp(now.state() == State.USUAL ? null : spoken(now));
    }

    /// What stands around the field, for those who listen.
    private String spoken(Paragraph now) {
        return Stream.of(state.getText(), problem.getText(), usualTitle(now), now.usual())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String usualTitle(Paragraph now) {
        return switch (now.state()) {
            case GONE -> "";
            case OVERTAKEN -> texts.get("wording.usual-now");
            case USUAL, REWORDED, NOT_THEIRS -> texts.get("wording.usual-words");
        };
    }

    private String notTheirs(Paragraph now) {
        var voice = model.voice();
        return voice.isEmpty()
                ? texts.get("wording.not-theirs-nobody", Map.of("words", now.notTheirs()))
                : texts.get("wording.not-theirs", Map.of("words", now.notTheirs(), "name", voice));
    }

    private boolean isBeingTyped(Paragraph now) {
        var typed = field.getText();
        return now.reworded() == null
                ? field.isFocused() && (typed.isBlank() || LetterWording.isSame(typed, now.usual()))
                : typed.equals(now.words());
    }

    private void typed(String words) {
        if (!words.equals(paragraph.words())) {
            model.type(field, paragraph, words);
        }
    }

    private void keep() {
        model.keep(paragraph);
        takeCursor();
    }

    private void bringBack() {
        model.bringBack(paragraph);
        takeCursor();
    }
}
