package org.careletter.ui.desk.statement;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.careletter.plan.Plan;
import org.careletter.plan.Statement;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.GrowingText;

/// The words of a statement as fields, to change them in place. Each keystroke is in the plan.
final class StatementEditor extends VBox {

    private final Rewording rewording;
    private final SaidFields fields;
    private final SignLines signs;

    StatementEditor(Statement statement, PlanSession session, Texts texts) {
        super(8);
        rewording = new Rewording(statement, session);
        var field = new GrowingText("");
        field.setAccessibleText(texts.get("edit"));
        signs =
                new SignLines(
                        session,
                        texts,
                        voice ->
                                session.change(
                                        statement.id(),
                                        was -> session.pen().attribute(was, voice)));
        fields = new SaidFields(field, texts, this::typed);
        fields.ask(statement.origin());
        fields.show(statement.current().said());
        getChildren().addAll(fields, signs);
        look();
    }

    /// Puts the cursor at the end of the words.
    void takeCursor() {
        fields.words().requestFocus();
        fields.words().end();
    }

    /// Shows what became of the words by undo or elsewhere in the window.
    void follow(Plan plan) {
        if (rewording.follow(plan)) {
            fields.show(rewording.written().current().said());
            look();
        }
    }

    /// Whether a key is meant for a list that is open, and not for the words.
    boolean isChoosing(KeyEvent event) {
        return !(event.getTarget() instanceof TextInputControl);
    }

    /// Starts a new line in the field with the cursor.
    void breakLine(KeyEvent event) {
        if (event.getTarget() instanceof GrowingText field) {
            field.replaceSelection("\n");
            event.consume();
        }
    }

    private void typed() {
        fields.said().ifPresent(rewording::say);
        look();
    }

    private void look() {
        signs.show(rewording.written());
        fields.words().setAccessibleHelp(signs.spoken());
    }
}
