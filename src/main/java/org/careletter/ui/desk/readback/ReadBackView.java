package org.careletter.ui.desk.readback;

import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;

import java.util.Map;
import java.util.UUID;

/// Reading back, over the whole window and turned towards the one whose words they are: one
/// statement in large type, and what they say to it.
public final class ReadBackView extends BorderPane {

    private final PlanSession session;
    private final Surroundings surroundings;
    private final Texts texts;
    private final ReadBackModel model;
    private final Runnable close;
    private final UUID writerBefore;
    private final StackPane middle = new StackPane();
    private final ScrollPane scroll = Controls.scrolling(middle);
    private final HBox top = new HBox(16);

    /// Reads back the words of `voice`; `close` takes the view away. The keyboard goes back to
    /// whoever had it before.
    public ReadBackView(
            PlanSession session, UUID voice, Surroundings surroundings, Runnable close) {
        this.session = session;
        this.surroundings = surroundings;
        this.texts = surroundings.texts(ReadBackView.class);
        this.close = close;
        this.writerBefore = session.writer().get();
        this.model = new ReadBackModel(session, voice);
        getStyleClass().addAll("screen", "read-back");
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("top-bar");
        middle.setAlignment(Pos.TOP_CENTER);
        setTop(top);
        setCenter(scroll);
        setBottom(new HowBar(session, model, texts));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::keyTyped);
        model.step().addListener((_, _, step) -> show(step));
        // It goes without being left when the plan is locked, or the language changes.
        sceneProperty()
                .addListener(
                        (_, _, scene) -> {
                            if (scene == null) {
                                model.close();
                            }
                        });
        show(model.step().get());
    }

    /// Puts the cursor on what is asked.
    public void focus() {
        // What scrolls is part of the window only once it has been styled.
        applyCss();
        if (middle.getChildren().getFirst() instanceof Card card) {
            card.takeCursor();
        }
    }

    private void show(ReadBackModel.Step step) {
        var card =
                switch (step) {
                    case ReadBackModel.Step.Asking asking ->
                            new AskingCard(asking, model, session, surroundings);
                    case ReadBackModel.Step.Done done ->
                            new DoneCard(done, model, texts, this::leave);
                };
        var where =
                switch (step) {
                    case ReadBackModel.Step.Asking(var _, int number, int count, boolean _) ->
                            texts.get("where", Map.of("n", number, "count", count));
                    case ReadBackModel.Step.Done _ -> "";
                };
        getBottom().setVisible(step instanceof ReadBackModel.Step.Asking);
        top.getChildren()
                .setAll(
                        Controls.label(where, "quiet"),
                        Controls.spring(),
                        Controls.plain(texts.get("close"), this::leave));
        middle.getChildren().setAll(card);
        scroll.setVvalue(0);
        focus();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }

    /// A number chooses an answer once it is typed and not before, or it would be typed into the
    /// field that the answer may open.
    private void keyTyped(KeyEvent event) {
        if (!(event.getTarget() instanceof TextInputControl)
                && middle.getChildren().getFirst() instanceof AskingCard card
                && card.takes(event.getCharacter())) {
            event.consume();
        }
    }

    private void leave() {
        if (!session.writer().get().equals(writerBefore)) {
            session.writeAs(writerBefore);
        }
        close.run();
    }

    /// What stands in the middle.
    abstract static class Card extends VBox {
        Card() {
            super(24);
            getStyleClass().add("read-back-card");
        }

        /// Puts the cursor where it belongs.
        abstract void takeCursor();
    }
}
