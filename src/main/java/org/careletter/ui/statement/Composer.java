package org.careletter.ui.statement;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.careletter.plan.Origin;
import org.careletter.plan.Place;
import org.careletter.plan.Statement;
import org.careletter.ui.kit.Choices;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.GrowingText;
import org.careletter.ui.kit.Texts;
import org.careletter.ui.session.PlanSession;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Where one writes down what was said. Enter finishes a statement, Shift and Enter make a new
/// line. Whose words they are and how they came is chosen below, as soon as the field is in use.
public final class Composer extends VBox {

    private final PlanSession session;
    private final Draft draft;
    private final GrowingText field;
    private boolean showing;

    /// A composer that adds to `place`. At first the voice is the person.
    public Composer(PlanSession session, Place place, String prompt, Texts texts) {
        super(8);
        this.session = session;
        this.draft = new Draft(session, place, session.now().person().id());
        this.field = new GrowingText(prompt);
        field.setAccessibleText(prompt);
        field.getStyleClass().add("words-field");
        field.textProperty().addListener((_, _, typed) -> typed(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        var how = how(texts);
        var hasCursor = hasCursor();
        var inUse =
                Bindings.createBooleanBinding(
                        () -> hasCursor.getValue() || !field.getText().isBlank(),
                        hasCursor,
                        field.textProperty());
        how.visibleProperty().bind(inUse);
        how.managedProperty().bind(inUse);
        var tooLong = Controls.label(texts.get("too-long"), "field-error");
        tooLong.visibleProperty().bind(field.tooLong());
        tooLong.managedProperty().bind(field.tooLong());
        getChildren().addAll(field, tooLong, how);
        session.halfWritten().flatMap(written -> at(place, written)).ifPresent(this::goOnWith);
        session.plan()
                .addListener(
                        (_, _, plan) -> {
                            if (draft.wasTakenBack(plan)) {
                                draft.finish();
                                clear();
                            }
                        });
    }

    /// Chooses whose words are written down next.
    public void setVoice(UUID voice) {
        if (draft.id() == null) {
            draft.voice().set(voice);
        }
    }

    /// The field itself, to put the cursor in.
    public GrowingText field() {
        return field;
    }

    /// Whether a statement is the one being written here.
    boolean isWriting(UUID statement) {
        return statement.equals(draft.id());
    }

    private Optional<Statement> at(Place place, UUID written) {
        return session.now().at(place).stream()
                .filter(each -> each.id().equals(written))
                .findFirst();
    }

    /// Somebody was in the middle of this when the plan was locked.
    private void goOnWith(Statement written) {
        draft.goOnWith(written);
        showing = true;
        field.setText(written.text());
        showing = false;
        field.sceneProperty().addListener(new Cursor());
    }

    private void typed(String typed) {
        if (!showing) {
            draft.type(typed);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            field.replaceSelection("\n");
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            finish();
            event.consume();
        }
    }

    private void finish() {
        if (!field.getText().isBlank()) {
            draft.finish();
            clear();
        }
        field.requestFocus();
    }

    private void clear() {
        showing = true;
        field.clear();
        showing = false;
    }

    // The cell inside a list to choose from says that it has the focus even when nothing in the
    // list
    // has, so `focusWithin` cannot be asked.
    private ObservableValue<Boolean> hasCursor() {
        return sceneProperty().flatMap(Scene::focusOwnerProperty).map(this::holds).orElse(false);
    }

    private boolean holds(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(this::equals);
    }

    private VBox how(Texts texts) {
        var voices =
                Choices.of(
                        Voices.of(session.now()),
                        voice -> Voices.named(session.now(), voice),
                        texts.get("voice"));
        voices.valueProperty().bindBidirectional(draft.voice());
        session.plan()
                .addListener(
                        (_, was, plan) -> {
                            var now = Voices.of(plan);
                            if (!now.equals(Voices.of(was))) {
                                voices.getItems().setAll(now);
                            }
                        });
        var origins =
                Choices.of(
                        List.of(Origin.SAID, Origin.INTERPRETED, Origin.NOTICED),
                        origin -> texts.of("how", origin),
                        texts.get("how"));
        origins.valueProperty().bindBidirectional(draft.origin());
        var add = Controls.button(texts.get("add"), this::finish);
        var hint = Controls.label(texts.get("enter-adds"), "quiet", "small");
        var row =
                new FlowPane(
                        8, 8, Controls.label(texts.get("voice"), "quiet"), voices, origins, add);
        row.setRowValignment(VPos.CENTER);
        row.setMinWidth(0);
        voices.maxWidthProperty().bind(row.widthProperty());
        origins.maxWidthProperty().bind(row.widthProperty());
        // Below the row, since a row of pieces does not break its words.
        return new VBox(4, row, hint);
    }

    /// Puts the cursor into the field once it is in the window, and then never again.
    private final class Cursor implements InvalidationListener {

        @Override
        public void invalidated(Observable scene) {
            scene.removeListener(this);
            Platform.runLater(
                    () -> {
                        field.requestFocus();
                        field.end();
                    });
        }
    }
}
