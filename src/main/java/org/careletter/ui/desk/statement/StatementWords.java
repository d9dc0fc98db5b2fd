package org.careletter.ui.desk.statement;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.theme.ScriptFonts;
import org.careletter.words.Standing;
import org.jspecify.annotations.Nullable;

import java.text.Bidi;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Somebody's words, large, with what goes with them below: what was said before an interpreter,
/// what an observer makes of it, and whose words they are. The shape of the bar beside them tells
/// their standing.
public final class StatementWords extends VBox {

    private final Label words = Controls.label("", "words");
    private final Label original = Controls.label("", "words-original");
    private final Label meaning = Controls.label("", "quiet");
    private final Label theirs = Controls.label("", "quiet");
    private final Label meta = Controls.label("", "meta", "small");
    private final Node bar;
    private @Nullable StatementLine shown;
    private boolean hidden;

    /// Words with a bar of their own.
    public StatementWords() {
        super(4);
        bar = this;
        getStyleClass().add("statement");
        fill();
    }

    /// Words whose bar belongs to a node around them.
    StatementWords(Node bar) {
        super(4);
        this.bar = bar;
        fill();
    }

    /// Shows a statement. What is shown already is left alone: with each letter typed anywhere,
    /// every statement on the page is shown again.
    public void show(StatementLine line, Texts texts) {
        if (line.equals(shown)) {
            return;
        }
        shown = line;
        say(words, line.words());
        say(original, line.original().orElse(""));
        say(meaning, line.meaning().map(each -> texts.get("means", Map.of("words", each))));
        say(theirs, line.theirs().map(own -> texts.get("theirs", Map.of("words", own))));
        hideOrNot();
        meta.setText(line.meta());
        toggle(meta, "waits", line.standing().waits());
        toggle(bar, "person", line.personsOwnVoice());
        toggle(bar, "left-out", line.leftOut());
        for (var standing : Standing.values()) {
            toggle(bar, standing.name().toLowerCase(Locale.ROOT), standing == line.standing());
        }
    }

    /// Leaves out the words themselves while they are being edited.
    void hideWords(boolean hide) {
        hidden = hide;
        hideOrNot();
    }

    private void hideOrNot() {
        for (Label label : new Label[] {words, original, meaning}) {
            Controls.appear(label, !hidden && !label.getText().isEmpty());
        }
    }

    private void fill() {
        getChildren().addAll(words, original, meaning, theirs, meta);
    }

    private static void say(Label label, Optional<String> text) {
        say(label, text.orElse(""));
    }

    private static void say(Label label, String text) {
        label.setText(text);
        ScriptFonts.dress(label, text);
        var rightToLeft =
                !text.isEmpty()
                        && new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).isRightToLeft();
        label.setNodeOrientation(
                rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        Controls.appear(label, !text.isEmpty());
    }

    private static void toggle(Node node, String style, boolean on) {
        if (!on) {
            node.getStyleClass().remove(style);
        } else if (!node.getStyleClass().contains(style)) {
            node.getStyleClass().add(style);
        }
    }
}
