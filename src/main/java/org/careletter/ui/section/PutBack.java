package org.careletter.ui.section;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.careletter.plan.Plan;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Texts;
import org.careletter.ui.session.PlanSession;

import java.util.Map;
import java.util.function.UnaryOperator;

/// One line that says what was just removed and puts it back. It goes away with the next edit, when
/// only undo can still reach it.
final class PutBack extends HBox {

    private final PlanSession session;
    private final Texts texts;
    private final Label sentence = Controls.label("");
    private final Button button;

    PutBack(PlanSession session, Texts texts) {
        super(12);
        this.session = session;
        this.texts = texts;
        button = Controls.button(texts.get("put-back"), session::undo);
        getStyleClass().add("notice");
        getChildren().addAll(sentence, button);
        setAlignment(Pos.CENTER_LEFT);
        setHgrow(sentence, Priority.ALWAYS);
        appear(false);
        session.plan().addListener(_ -> appear(false));
    }

    /// Removes something that is called `name`.
    void remove(String name, UnaryOperator<Plan> edit) {
        session.apply(edit);
        sentence.setText(
                name.isBlank()
                        ? texts.get("removed.unnamed")
                        : texts.get("removed", Map.of("name", name)));
        appear(true);
        button.requestFocus();
    }

    private void appear(boolean seen) {
        setVisible(seen);
        setManaged(seen);
    }
}
