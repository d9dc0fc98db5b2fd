package org.careletter.ui.desk.promise;

import atlantafx.base.theme.Tweaks;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.careletter.plan.Commitment;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanList;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Choices;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// One promise: who will do what, and, a click away, when and what kind of help it is.
final class CommitmentCard extends VBox {

    private final UUID id;
    private final PlanSession session;
    private final PlanList<Commitment> list;
    private final Texts texts;
    private final ComboBox<UUID> who;
    private final Label promiser = Controls.label("", "strong");
    private final Label will;
    private final CommitmentField field;
    private final CommitmentDetails details;
    private Commitment shown;

    CommitmentCard(
            Commitment commitment,
            PlanList<Commitment> list,
            PlanSession session,
            Surroundings surroundings) {
        super(4);
        this.id = commitment.id();
        this.session = session;
        this.list = list;
        this.shown = commitment;
        texts = surroundings.texts(CommitmentCard.class);
        who =
                Choices.of(
                        CommitmentColumn.of(session.now(), commitment.who()).doers(session.now()),
                        each -> session.now().nameOf(each).orElse(""),
                        texts.get("commitment.who"));
        who.valueProperty()
                .addListener(
                        (_, _, chosen) -> {
                            if (chosen != null && !chosen.equals(shown.who())) {
                                handOver(chosen);
                            }
                        });
        who.setMaxWidth(Double.MAX_VALUE);
        will = Controls.label(texts.get("commitment.will"), "quiet");
        who.managedProperty().bind(who.visibleProperty());
        will.visibleProperty().bind(who.visibleProperty());
        will.managedProperty().bind(who.visibleProperty());
        promiser.visibleProperty().bind(who.visibleProperty().not());
        promiser.managedProperty().bind(promiser.visibleProperty());
        field = new CommitmentField(commitment, this::edit, session, surroundings);
        details = new CommitmentDetails(texts, this::edit);
        var row = new HBox(4, promiser, will, Controls.spring(), menu());
        row.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("commitment");
        getChildren().addAll(who, row, field, details);
        show(commitment, session.now());
    }

    /// Shows the promise as it is now.
    void show(Commitment commitment, Plan plan) {
        shown = commitment;
        var column = CommitmentColumn.of(plan, commitment.who());
        var doers = column.doers(plan);
        if (!who.getItems().equals(doers)) {
            who.getItems().setAll(doers);
        }
        who.setValue(commitment.who());
        who.setVisible(column != CommitmentColumn.PERSON);
        var name = plan.nameOf(commitment.who()).orElse("");
        promiser.setText(texts.get("commitment.name-will", Map.of("name", name)));
        field.show(commitment, name, plan);
        details.show(commitment);
    }

    /// Puts the cursor in the words.
    void takeCursor() {
        field.takeCursor();
    }

    private void handOver(UUID to) {
        session.apply(
                plan ->
                        list.edited(
                                plan,
                                id,
                                was -> CommitmentEdits.handedTo(was, to, plan, session.pen())));
    }

    private void edit(Object typingIn, UnaryOperator<Commitment> edit) {
        session.type(typingIn, plan -> list.edited(plan, id, edit));
    }

    private MenuButton menu() {
        var button = Controls.styled(new MenuButton(), "plain", Tweaks.NO_ARROW);
        button.setGraphic(new FontIcon("fth-more-horizontal"));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Controls.named(button, texts.get("commitment.more"));
        button.getItems()
                .addAll(
                        item("up", plan -> list.nudged(plan, id, -1)),
                        item("down", plan -> list.nudged(plan, id, 1)),
                        item("commitment.remove", plan -> list.without(plan, id)));
        return button;
    }

    private MenuItem item(String key, UnaryOperator<Plan> edit) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> session.apply(edit));
        return item;
    }
}
