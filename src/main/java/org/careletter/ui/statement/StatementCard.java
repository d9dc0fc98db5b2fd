package org.careletter.ui.statement;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.careletter.plan.PlanEdits;
import org.careletter.plan.Statement;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.GrowingText;
import org.careletter.ui.kit.Texts;
import org.careletter.ui.session.PlanSession;
import org.careletter.ui.theme.ScriptFonts;
import org.careletter.words.Standing;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/// One statement: the words large, whose they are below, and what can be done with them.
final class StatementCard extends StackPane {

    private final PlanSession session;
    private final Texts texts;
    private final ZoneId zone;
    private final Label words = Controls.label("", "words");
    private final Label theirs = Controls.label("", "quiet");
    private final Label meta = Controls.label("", "meta", "small");
    private final VBox text = new VBox(4, words, theirs, meta);
    private final Button edit;
    private Statement statement;
    private @Nullable GrowingText editor;

    StatementCard(Statement statement, PlanSession session, Texts texts, ZoneId zone) {
        this.session = session;
        this.texts = texts;
        this.zone = zone;
        this.statement = statement;
        edit = Controls.icon("fth-edit-2", texts.get("edit"), this::edit);
        var more = new StatementMenu(session, texts, this::statement).button();
        getStyleClass().add("statement");
        getChildren().add(new WordsAndTools(text, new HBox(edit, more)));
        words.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        edit();
                    }
                });
        show(statement);
    }

    /// The statement as it is now.
    Statement statement() {
        return statement;
    }

    /// Shows the statement, or what became of it. Words being edited stay as they are, unless undo
    /// changed them below.
    void show(Statement shown) {
        statement = shown;
        var line = StatementLine.of(shown, session.now(), texts, zone);
        words.setText(line.words());
        ScriptFonts.dress(words, line.words());
        theirs.setText(
                line.theirs().map(own -> texts.get("theirs", Map.of("words", own))).orElse(""));
        theirs.setVisible(line.theirs().isPresent());
        theirs.setManaged(line.theirs().isPresent());
        meta.setText(line.meta());
        toggle(meta, "waits", line.standing().waits());
        toggle(this, "person", line.personsOwnVoice());
        toggle(this, "left-out", line.leftOut());
        for (var standing : Standing.values()) {
            toggle(this, standing.name().toLowerCase(Locale.ROOT), standing == line.standing());
        }
        edit.setAccessibleText(texts.get("edit") + ": " + line.words() + " " + line.meta());
        var open = editor;
        if (open != null && !open.getText().strip().equals(shown.text())) {
            open.setText(shown.text());
            open.end();
        }
    }

    private static void toggle(Node node, String style, boolean on) {
        node.getStyleClass().remove(style);
        if (on) {
            node.getStyleClass().add(style);
        }
    }

    /// Turns the words into a field to edit them in place.
    void edit() {
        if (editor != null) {
            return;
        }
        var before = statement;
        var field = new GrowingText("");
        field.setText(before.text());
        field.setAccessibleText(texts.get("edit"));
        field.getStyleClass().add("words-field");
        field.textProperty().addListener((_, _, typed) -> typed(before, typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                endEdit();
                            }
                        });
        editor = field;
        session.endTyping();
        text.getChildren().set(0, field);
        field.requestFocus();
        field.end();
    }

    private void typed(Statement before, String typed) {
        if (!typed.isBlank() && !typed.strip().equals(statement.text())) {
            session.type(
                    this,
                    plan ->
                            PlanEdits.edit(
                                    plan,
                                    before.id(),
                                    _ -> before.reworded(session.wording(typed.strip()))));
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                || (event.getCode() == KeyCode.ENTER && !event.isShiftDown())) {
            endEdit();
            edit.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && event.getSource() instanceof GrowingText at) {
            at.replaceSelection("\n");
            event.consume();
        }
    }

    private void endEdit() {
        if (editor != null) {
            editor = null;
            text.getChildren().set(0, words);
            session.endTyping();
        }
    }
}
