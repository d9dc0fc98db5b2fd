package org.careletter.ui.desk.section;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.PutBack;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.LineField;

import java.util.List;

/// Who is not to be involved, at the person's wish.
final class KeptOut extends VBox {

    private static final int WIDE = 17;
    private final PlanSession session;
    private final Texts texts;
    private final PutBack putBack;
    private final TextField field = new LineField();
    private final Label none;
    private final VBox names = new VBox(4);
    private List<String> shown = List.of();

    KeptOut(PlanSession session, Texts texts) {
        super(12);
        this.session = session;
        this.texts = texts;
        putBack = new PutBack(session, texts.locale());
        none = Controls.label(texts.get("kept-out.none"), "quiet");
        field.setPrefColumnCount(WIDE);
        field.setAccessibleText(texts.get("kept-out.name"));
        field.setPromptText(texts.get("kept-out.prompt"));
        field.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        add();
                        event.consume();
                    }
                });
        // What was typed counts even if nobody pressed Enter.
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                add();
                            }
                        });
        var row = new FlowPane(8, 8, field, Controls.button(texts.get("kept-out.add"), this::add));
        row.setRowValignment(VPos.CENTER);
        row.setMinWidth(0);
        field.maxWidthProperty().bind(row.widthProperty());
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        Controls.label(texts.get("kept-out.heading"), "question"),
                        none,
                        names,
                        putBack,
                        row);
        rows(session.now().keptOut());
        InWindow.hear(this, session.plan(), (_, plan) -> show(plan));
    }

    private void show(Plan plan) {
        if (!plan.keptOut().equals(shown)) {
            rows(plan.keptOut());
        }
    }

    private void rows(List<String> keptOut) {
        shown = keptOut;
        names.getChildren().setAll(keptOut.stream().map(this::row).toList());
        names.setManaged(!keptOut.isEmpty());
        Controls.appear(none, keptOut.isEmpty());
    }

    private Node row(String name) {
        var label = Controls.label(name, "strong");
        var words = texts.get("remove") + ": " + name;
        var remove = Controls.icon("fth-trash-2", words, () -> remove(name));
        var row = new HBox(8, label, Controls.spring(), remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void remove(String name) {
        putBack.remove(name, plan -> plan.withKeptOut(PlanEdits.except(plan.keptOut(), name)));
    }

    private void add() {
        var name = field.getText().strip();
        var longest = name.length() > Plan.LONGEST_TEXT;
        if (!name.isEmpty() && !longest && !session.now().keptOut().contains(name)) {
            session.apply(plan -> plan.withKeptOut(PlanEdits.plus(plan.keptOut(), name)));
        }
        if (!longest) {
            field.clear();
        }
    }
}
