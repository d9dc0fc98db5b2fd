package org.careletter.ui.priority;

import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.careletter.plan.Commitment;
import org.careletter.plan.Plan;
import org.careletter.plan.Statement;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.GrowingText;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.kit.Texts;
import org.careletter.ui.session.PlanSession;
import org.careletter.ui.statement.StatementLine;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/// The words of a promise, as a phrase that follows "will". They are a statement of the one who
/// promises from the first letter on.
final class CommitmentField extends VBox {

    private final BiConsumer<Object, UnaryOperator<Commitment>> edit;
    private final PlanSession session;
    private final Texts texts;
    private final Texts ofStatements;
    private final ZoneId zone;
    private final GrowingText field;
    private final Label standing = Controls.label("", "meta", "small");
    private Commitment shown;
    private @Nullable Statement before;

    CommitmentField(
            Commitment commitment,
            BiConsumer<Object, UnaryOperator<Commitment>> edit,
            PlanSession session,
            Surroundings surroundings) {
        super(4);
        this.edit = edit;
        this.session = session;
        this.shown = commitment;
        texts = surroundings.texts(CommitmentField.class);
        ofStatements = surroundings.texts(StatementLine.class);
        zone = surroundings.clock().getZone();
        field = new GrowingText(texts.get("commitment.prompt"));
        field.getStyleClass().add("promise-field");
        field.focusedProperty().addListener((_, _, _) -> turn());
        field.textProperty().addListener((_, _, text) -> typed(text.strip()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        standing.managedProperty().bind(standing.visibleProperty());
        getChildren().addAll(field, standing);
        getStyleClass().add("commitment-words");
    }

    /// Shows the words as they are now, with their standing while they wait for their voice.
    void show(Commitment commitment, String name, Plan plan) {
        shown = commitment;
        field.setAccessibleText(texts.get("commitment.words", Map.of("name", name)));
        if (!field.getText().strip().equals(text())) {
            field.setText(text());
            turn();
        }
        var line =
                CommitmentEdits.words(commitment)
                        .map(said -> StatementLine.of(said, plan, ofStatements, zone))
                        .filter(said -> said.standing().waits());
        standing.setVisible(line.isPresent());
        line.ifPresent(
                said ->
                        standing.setText(
                                said.theirs()
                                        .map(
                                                own ->
                                                        ofStatements.get(
                                                                "theirs", Map.of("words", own)))
                                        .orElse(ofStatements.of("standing", said.standing()))));
    }

    /// Puts the cursor in the words.
    void takeCursor() {
        field.requestFocus();
        field.end();
    }

    /// What is typed from here on is one rewording of the words as they are now.
    private void turn() {
        before = CommitmentEdits.words(shown).orElse(null);
        session.endTyping();
    }

    private void typed(String text) {
        if (text.equals(text())) {
            return;
        }
        if (text.isEmpty()) {
            edit.accept(field, CommitmentEdits::sayingNothing);
        } else {
            var words = words(text);
            edit.accept(field, was -> CommitmentEdits.saying(was, words));
        }
    }

    private Statement words(String text) {
        var wording = session.wording(text);
        var earlier = before;
        if (earlier != null) {
            return earlier.reworded(wording);
        }
        var id = CommitmentEdits.words(shown).map(Statement::id).orElseGet(session::newId);
        return Statement.first(id, shown.who(), wording);
    }

    private String text() {
        return CommitmentEdits.words(shown).map(Statement::text).orElse("");
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            field.requestFocusTraversal(TraversalDirection.NEXT);
            event.consume();
        }
    }
}
