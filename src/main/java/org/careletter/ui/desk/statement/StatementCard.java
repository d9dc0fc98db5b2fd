package org.careletter.ui.desk.statement;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.careletter.plan.Plan;
import org.careletter.plan.Statement;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.UUID;

/// One statement: the words large, whose they are below, and what can be done with them.
final class StatementCard extends StackPane implements ShowsStatement {

    private final PlanSession session;
    private final Texts texts;
    private final ZoneId zone;
    private final StatementWords words;
    private final VBox text;
    private final Button edit;
    private Statement statement;
    private @Nullable StatementEditor editor;

    StatementCard(Statement statement, PlanSession session, Texts texts, ZoneId zone) {
        this.session = session;
        this.texts = texts;
        this.zone = zone;
        this.statement = statement;
        words = new StatementWords(this);
        text = new VBox(words);
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
        InWindow.hear(this, session.writer(), (_, _) -> endEdit());
    }

    /// The statement as it is now.
    Statement statement() {
        return statement;
    }

    @Override
    public boolean shows(UUID wanted) {
        return statement.id().equals(wanted);
    }

    @Override
    public void takeCursor() {
        edit.requestFocus();
    }

    /// Shows the statement, or what became of it. Words being edited stay as they are, unless
    /// something else changed them below.
    void show(Statement shown) {
        statement = shown;
        Plan plan = session.now();
        var line = StatementLine.of(shown, plan, texts, zone);
        words.show(line, texts);
        edit.setAccessibleText(texts.get("edit") + ": " + line.words() + " " + line.meta());
        if (editor != null) {
            editor.follow(plan);
        }
    }

    /// Turns the words into fields to edit them in place.
    void edit() {
        if (editor != null) {
            return;
        }
        var open = new StatementEditor(statement, session, texts);
        open.addEventFilter(KeyEvent.KEY_PRESSED, event -> keyPressed(event, open));
        open.focusWithinProperty()
                .addListener(
                        (_, _, within) -> {
                            if (!within) {
                                endEdit();
                            }
                        });
        editor = open;
        text.getChildren().addFirst(open);
        words.hideWords(true);
        open.takeCursor();
    }

    private void keyPressed(KeyEvent event, StatementEditor open) {
        if (event.getCode() == KeyCode.ESCAPE
                || (event.getCode() == KeyCode.ENTER && !event.isShiftDown())) {
            if (open.isChoosing(event)) {
                return;
            }
            endEdit();
            edit.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            open.breakLine(event);
        }
    }

    private void endEdit() {
        var open = editor;
        if (open != null) {
            editor = null;
            text.getChildren().remove(open);
            words.hideWords(false);
            session.endTyping();
        }
    }
}
