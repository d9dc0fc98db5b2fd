package org.careletter.ui.plans;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.SearchField;
import org.careletter.ui.kit.Surroundings;

/// The list of plans: search as one types, new, open, bring in and save a plan file, erase.
public final class PlansView extends BorderPane {

    private final PlansModel model;
    private final PlansActions actions;
    private final Texts texts;
    private final PlanRows list;
    private final VBox head = new VBox(16);
    private final TextField search;
    private final NewPlanForm form;

    /// The list with `menu` at the end of the bar.
    public PlansView(PlansModel model, PlansActions actions, Node menu, Surroundings surroundings) {
        this.model = model;
        this.actions = actions;
        this.texts = surroundings.texts(PlansView.class);
        this.search = searchField();
        this.list = new PlanRows(model, actions, surroundings);
        this.form = new NewPlanForm(texts, this::create, this::closeForm);
        getStyleClass().add("screen");
        setTop(bar(menu));
        var failure = Controls.label("", "field-error");
        failure.textProperty().bind(model.failure());
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        head.getChildren().addAll(titleRow(), failure);
        for (String notice : model.notices()) {
            head.getChildren().add(Controls.styled(new VBox(Controls.label(notice)), "notice"));
        }
        var column = new VBox(16, head, list);
        column.getStyleClass().add("plans-column");
        var middle = new StackPane(column);
        middle.setAlignment(Pos.TOP_CENTER);
        setCenter(Controls.scrolling(middle));
        model.refresh();
    }

    /// Puts the cursor in the search field.
    public void find() {
        search.requestFocus();
    }

    /// Asks for whom a new plan is; for somebody who plans for themself it just begins.
    public void newPlan() {
        if (actions.plansForThemself()) {
            actions.createForThemself();
        } else if (!head.getChildren().contains(form)) {
            head.getChildren().add(form);
            form.begin();
        }
    }

    private void create(String name, String called) {
        closeForm();
        actions.create(name, called);
    }

    private void closeForm() {
        head.getChildren().remove(form);
    }

    private HBox bar(Node menu) {
        var bar = new HBox(16, Controls.label(texts.get("program"), "person-name"), search, menu);
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setMaxWidth(520);
        bar.getChildren().add(2, Controls.spring());
        bar.getChildren().add(1, Controls.spring());
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private HBox titleRow() {
        var row =
                new HBox(
                        12,
                        Controls.label(title(), "screen-title"),
                        Controls.spring(),
                        Controls.button(texts.get("bring-in"), actions::bringIn),
                        Controls.primary(texts.get("new"), this::newPlan));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String title() {
        return texts.get(actions.plansForThemself() ? "title-own" : "title");
    }

    private TextField searchField() {
        var field = new SearchField(texts.get("search"), texts.locale());
        field.textProperty().bindBidirectional(model.search());
        return field;
    }
}
