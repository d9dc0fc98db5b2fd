package org.careletter.ui.desk.statement;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.careletter.plan.Place;
import org.careletter.plan.Plan;
import org.careletter.plan.Statement;
import org.careletter.plan.code.Origin;
import org.careletter.session.Draft;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.GrowingText;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.MadeWhenSeen;
import org.careletter.ui.kit.SteadyBox;
import org.careletter.words.Sentences;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Where one writes down what was said. Enter finishes a statement, Shift and Enter make a new
/// line. Whose words they are and how they came is chosen below, as soon as the field is in use.
public final class Composer extends SteadyBox {

    private final PlanSession session;
    private final Place place;
    private final Texts texts;
    private final Draft draft;
    private final GrowingText field;
    private final SaidFields fields;
    private final SignLines signs;
    private final BooleanProperty asking = new SimpleBooleanProperty();

    /// A composer that adds to `place`. At first the voice is the person.
    public Composer(PlanSession session, Place place, String prompt, Texts texts) {
        super(8);
        this.session = session;
        this.place = place;
        this.texts = texts;
        this.draft = new Draft(session, place, session.now().person().id());
        this.field = new GrowingText(prompt);
        field.setAccessibleText(prompt);
        field.setOnPaste(this::pasted);
        fields = new SaidFields(field, texts, this::typed);
        fields.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        signs = new SignLines(session, texts, draft.voice()::set);
        draft.origin().addListener((_, _, came) -> came(came));
        draft.voice().addListener(_ -> look());
        var hasCursor = hasCursor();
        var inUse =
                Bindings.createBooleanBinding(
                        () -> !asking.get() && (hasCursor.getValue() || !field.getText().isBlank()),
                        hasCursor,
                        asking,
                        field.textProperty());
        getChildren().addAll(fields, signs, new MadeWhenSeen<>(inUse, this::how));
        session.halfWritten().flatMap(written -> at(place, written)).ifPresent(this::goOnWith);
        InWindow.hear(this, session.plan(), (_, plan) -> follow(plan));
        InWindow.hear(this, session.writer(), (_, _) -> finish());
    }

    /// Chooses whose words are written down next.
    public void setVoice(UUID voice) {
        if (draft.written() == null) {
            draft.voice().set(voice);
        }
    }

    /// The field itself, to put the cursor in.
    public GrowingText field() {
        return field;
    }

    /// Whether a statement is the one being written here.
    boolean isWriting(UUID statement) {
        var written = draft.written();
        return written != null && written.id().equals(statement);
    }

    private Optional<Statement> at(Place place, UUID written) {
        return session.now().at(place).stream()
                .filter(each -> each.id().equals(written))
                .findFirst();
    }

    /// Somebody was in the middle of this when the plan was locked.
    private void goOnWith(Statement written) {
        if (!draft.goOnWith(written)) {
            return;
        }
        fields.ask(draft.origin().get());
        fields.show(written.current().said());
        field.sceneProperty().addListener(new Cursor());
    }

    private void typed() {
        draft.tell(fields.said());
        look();
    }

    private void look() {
        signs.show(draft.written());
        field.setAccessibleHelp(signs.spoken());
    }

    private void came(Origin came) {
        if (came == Origin.INTERPRETED) {
            InterpretedLanguages.lastIn(session.now()).ifPresent(fields::expect);
        }
        fields.ask(came);
    }

    /// Undo, or something elsewhere in the window, may have changed what is being written here.
    private void follow(Plan plan) {
        var written = draft.written();
        if (written == null
                || plan.statement(written.id())
                        .filter(now -> now.statement().equals(written))
                        .isPresent()) {
            return;
        }
        draft.follow(plan).ifPresentOrElse(fields::show, this::clear);
        look();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER
                || event.isShortcutDown()
                || !(event.getTarget() instanceof TextInputControl typedIn)) {
            return;
        }
        if (event.isShiftDown()) {
            typedIn.replaceSelection("\n");
        } else {
            finish();
            field.requestFocus();
        }
        event.consume();
    }

    private void finish() {
        if (draft.written() != null) {
            draft.finish();
            clear();
        }
    }

    private void clear() {
        fields.show(null);
        signs.show(null);
    }

    /// Several sentences at once may be of more than one voice, or words from somewhere else: they
    /// are never taken for one statement in silence.
    private boolean pasted(String text) {
        var sentences = Sentences.of(text, texts.locale());
        if (sentences.size() < 2) {
            return false;
        }
        finish();
        var ask =
                new PasteQuestion(
                        sentences,
                        text,
                        session,
                        place,
                        texts,
                        draft.voice().get(),
                        this::answered);
        getChildren().removeIf(PasteQuestion.class::isInstance);
        getChildren().add(1, ask);
        asking.set(true);
        ask.takeCursor();
        return true;
    }

    private void answered() {
        getChildren().removeIf(PasteQuestion.class::isInstance);
        asking.set(false);
        field.requestFocus();
    }

    // The cell inside a list to choose from says that it has the focus even when nothing in the
    // list has, so `focusWithin` cannot be asked.
    private ObservableValue<Boolean> hasCursor() {
        return sceneProperty().flatMap(Scene::focusOwnerProperty).map(this::holds).orElse(false);
    }

    private boolean holds(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(this::equals);
    }

    private VBox how() {
        var add =
                Controls.button(
                        texts.get("add"),
                        () -> {
                            finish();
                            field.requestFocus();
                        });
        var row = new WhoseAndHow(session, texts, draft.voice(), draft.origin()).and(add);
        // Below the row, since a row of pieces does not break its words.
        return new VBox(4, row, Controls.label(texts.get("enter-adds"), "quiet", "small"));
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
