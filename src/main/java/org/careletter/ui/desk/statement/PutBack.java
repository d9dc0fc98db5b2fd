package org.careletter.ui.desk.statement;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.careletter.plan.Plan;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// One line that says what was just removed and puts it back. It goes away with the next edit, when
/// only undo can still reach it.
public final class PutBack extends HBox {

    private final PlanSession session;
    private final Texts texts;
    private final Label sentence = Controls.label("");
    private final Button button;
    private Runnable afterwards = () -> {};

    /// A line that is out of sight until something is removed.
    public PutBack(PlanSession session, Locale locale) {
        super(12);
        this.session = session;
        this.texts = Texts.beside(PutBack.class, locale);
        button = Controls.button(texts.get("put-back"), this::putBack);
        getStyleClass().add("notice");
        getChildren().addAll(sentence, button);
        setAlignment(Pos.CENTER_LEFT);
        setHgrow(sentence, Priority.ALWAYS);
        appear(false);
        InWindow.hear(this, session.plan(), (_, _) -> appear(false));
    }

    /// Removes something that is called `name`; empty if it has none.
    public void remove(String name, UnaryOperator<Plan> edit) {
        remove(name, edit, () -> {});
    }

    /// The same; `back` is run when it was put back, to put the cursor there.
    public void remove(String name, UnaryOperator<Plan> edit, Runnable back) {
        session.apply(edit);
        sentence.setText(
                name.isBlank()
                        ? texts.get("removed.unnamed")
                        : texts.get("removed", Map.of("name", name)));
        afterwards = back;
        appear(true);
        button.requestFocus();
    }

    private void putBack() {
        session.undo();
        afterwards.run();
    }

    private void appear(boolean seen) {
        Controls.appear(this, seen);
    }
}
