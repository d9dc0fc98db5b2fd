package org.careletter.ui.desk.readback;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.careletter.plan.Statement;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.SaidFields;
import org.careletter.ui.kit.Controls;

import java.util.Map;

/// The words once more, to be typed as their voice would say them: by whoever reads them out, or by
/// the voice itself once it has the keyboard.
final class DifferentlyFields extends VBox {

    private final ReadBackModel model;
    private final SaidFields fields;
    private final Runnable back;

    DifferentlyFields(
            Statement statement,
            PlanSession session,
            ReadBackModel model,
            Texts ofStatements,
            Texts texts,
            Runnable back) {
        super(16);
        this.model = model;
        this.back = back;
        var name = Map.of("name", session.now().nameOf(model.voice()).orElse(""));
        fields = new SaidFields(texts.get("differently-field", name), ofStatements);
        fields.ask(statement.origin());
        fields.show(statement.current().said());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        getChildren()
                .addAll(
                        Controls.label(texts.get("differently-ask", name), "question"),
                        fields,
                        new FlowPane(
                                12,
                                12,
                                Controls.primary(texts.get("differently-done"), this::done),
                                Controls.plain(texts.get("differently-back"), back)));
    }

    /// Puts the cursor at the end of the words.
    void takeCursor() {
        fields.words().requestFocus();
        fields.words().end();
    }

    private void done() {
        var said = fields.said();
        if (said.isPresent()) {
            model.differently(said.get());
        }
        if (getScene() != null) {
            // The same words as before: they are asked about once more.
            back.run();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && event.getTarget() instanceof TextInputControl field) {
            if (event.isShiftDown()) {
                field.replaceSelection("\n");
            } else {
                done();
            }
            event.consume();
        }
    }
}
