package org.careletter.ui.desk.priority;

import atlantafx.base.theme.Tweaks;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.careletter.plan.Answers;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanList;
import org.careletter.plan.RiskOption;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.Questions;
import org.careletter.ui.kit.CardList;
import org.careletter.ui.kit.Columns;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.Surroundings;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.UUID;
import java.util.function.UnaryOperator;

/// Other ways to do what the person wants, each with what is good and what is bad about it.
final class RiskOptionsView extends VBox {

    private final PlanSession session;
    private final Questions questions;
    private final Texts texts;
    private final PlanList<RiskOption> list;
    private final CardList<RiskOption, VBox> cards =
            new CardList<>(12, RiskOption::id, option -> made(option.id()));

    RiskOptionsView(
            UUID risk, PlanSession session, Surroundings surroundings, Questions questions) {
        super(12);
        this.session = session;
        this.questions = questions;
        this.texts = surroundings.texts(RiskOptionsView.class);
        this.list = PlanList.optionsOf(risk);
        Button add =
                Controls.styled(Controls.button(texts.get("option.add"), this::add), "add-promise");
        add.setGraphic(new FontIcon("fth-plus"));
        getChildren().addAll(cards, add);
        InWindow.show(this, session.plan(), this::show);
    }

    private void show(Plan plan) {
        cards.show(list.all().apply(plan), (_, _, _) -> {});
    }

    private void add() {
        var id = session.newId();
        session.apply(plan -> list.plus(plan, new RiskOption(id, Answers.NONE)));
        var first = cards.card(id).lookup(".words-field");
        if (first != null) {
            first.requestFocus();
        }
    }

    private VBox made(UUID id) {
        var what = questions.block(id, "risk.option.what");
        HBox.setHgrow(what, Priority.ALWAYS);
        var card =
                new VBox(
                        16,
                        new HBox(8, what, menu(id)),
                        Columns.sideBySide(
                                "option-column",
                                questions.block(id, "risk.option.good"),
                                questions.block(id, "risk.option.bad")));
        card.getStyleClass().add("option");
        return card;
    }

    private MenuButton menu(UUID id) {
        var button = Controls.styled(new MenuButton(), "plain", Tweaks.NO_ARROW);
        button.setGraphic(new FontIcon("fth-more-horizontal"));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Controls.named(button, texts.get("option.more"));
        button.getItems()
                .addAll(
                        item("up", plan -> list.nudged(plan, id, -1)),
                        item("down", plan -> list.nudged(plan, id, 1)),
                        item("option.remove", plan -> list.without(plan, id)));
        return button;
    }

    private MenuItem item(String key, UnaryOperator<Plan> edit) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> session.apply(edit));
        return item;
    }
}
