package org.careletter.ui.desk.promise;

import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.careletter.plan.Commitment;
import org.careletter.plan.Plan;
import org.careletter.plan.Said;
import org.careletter.plan.Statement;
import org.careletter.plan.code.Origin;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.ShowsStatement;
import org.careletter.ui.desk.statement.StatementLine;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.GrowingText;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.Surroundings;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/// The words of a promise, as a phrase that follows "will". They are a statement of the one who
/// promises from the first letter on.
final class CommitmentField extends VBox implements ShowsStatement {

    private final BiConsumer<Object, UnaryOperator<Commitment>> edit;
    private final PlanSession session;
    private final Texts texts;
    private final Texts ofStatements;
    private final ZoneId zone;
    private final GrowingText field;
    private final Label standing = Controls.label("", "meta", "small");
    private Commitment shown;
    private @Nullable Statement before;
    private @Nullable Statement written;

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
        InWindow.hear(this, session.writer(), (_, _) -> turn());
        field.textProperty().addListener(_ -> typed(field.words()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        standing.managedProperty().bind(standing.visibleProperty());
        getChildren().addAll(field, standing);
        getStyleClass().add("commitment-words");
    }

    /// Shows the words as they are now, with their standing while they wait for their voice.
    void show(Commitment commitment, String name, Plan plan) {
        shown = commitment;
        field.setAccessibleText(texts.get("commitment.words", Map.of("name", name)));
        if (!Objects.equals(CommitmentEdits.words(commitment).orElse(null), written)) {
            turn();
        }
        if (!field.getText().strip().equals(text())) {
            field.setText(text());
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

    @Override
    public boolean shows(UUID statement) {
        return CommitmentEdits.words(shown).filter(it -> it.id().equals(statement)).isPresent();
    }

    @Override
    public void takeCursor() {
        field.requestFocus();
        field.end();
    }

    /// What is typed from here on is one rewording of the words as they are now.
    private void turn() {
        before = CommitmentEdits.words(shown).orElse(null);
        written = before;
        session.endTyping();
    }

    private void typed(String text) {
        if (text.equals(text())) {
            return;
        }
        if (text.isEmpty()) {
            written = null;
            edit.accept(field, CommitmentEdits::sayingNothing);
        } else {
            var words = words(Said.of(text));
            written = words;
            edit.accept(field, was -> CommitmentEdits.saying(was, words));
        }
    }

    private Statement words(Said said) {
        var earlier = before;
        if (earlier != null) {
            return session.pen().reword(earlier, said);
        }
        var id = CommitmentEdits.words(shown).map(Statement::id).orElseGet(session::newId);
        return session.pen().writeDown(id, shown.who(), Origin.SAID, said);
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
