package org.careletter.ui.records;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.careletter.plan.kept.Summary;
import org.careletter.text.Texts;
import org.careletter.ui.kit.ColumnPage;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.WayBack;
import org.careletter.vault.BroughtBack;
import org.careletter.vault.CopyContents;
import org.careletter.vault.SafetyCopies.Way;
import org.careletter.vault.SafetyCopy;

import java.util.Map;

/// What is in one safety copy: each plan can be read as it was and brought back, or all of them.
final class CopyPage extends VBox {

    private final SafetyCopy copy;
    private final CopiesModel model;
    private final CopyWords words;
    private final Texts texts;
    private final CopiesView view;
    private final StringProperty said = new SimpleStringProperty("");
    private final VBox plans = new VBox(12);

    CopyPage(
            SafetyCopy copy,
            CopyContents contents,
            CopiesModel model,
            CopyWords words,
            CopiesView view) {
        super(16);
        this.copy = copy;
        this.model = model;
        this.words = words;
        this.texts = words.texts();
        this.view = view;
        var top =
                ColumnPage.head(words.date(copy), texts.count("plans-in", contents.plans().size()));
        if (!contents.whole()) {
            top.getChildren().add(Controls.label(texts.get("partly"), "waits-chip"));
        }
        contents.plans().forEach(plan -> plans.getChildren().add(new VBox(card(plan))));
        getChildren()
                .addAll(
                        top,
                        actions(),
                        ColumnPage.failure(model.failure()),
                        ColumnPage.notice(said),
                        plans);
    }

    private FlowPane actions() {
        return row(
                new WayBack(texts.get("title"), view::showList).button(),
                Controls.button(
                        texts.get("bring-all"), () -> model.bringBackAll(copy, this::tell)));
    }

    private VBox card(Summary plan) {
        var name = new VBox(6, Controls.label(plan.name(), "question"));
        if (!plan.firstPriority().isBlank()) {
            name.getChildren().add(Controls.label(plan.firstPriority()));
        }
        name.getChildren().add(Controls.label(words.changed(plan), "quiet"));
        var card = new VBox(12, name);
        card.getChildren()
                .add(
                        row(
                                forPlan("read", plan, () -> read(plan)),
                                forPlan("bring-plan-back", plan, () -> bringBack(plan, card))));
        return Controls.styled(card, "card");
    }

    private static FlowPane row(Button... buttons) {
        return new FlowPane(8, 8, buttons);
    }

    /// A button that says for a listener which plan it is about.
    private Button forPlan(String key, Summary plan, Runnable action) {
        var button = Controls.button(texts.get(key), action);
        button.setAccessibleText(texts.get(key + "-whose", Map.of("name", plan.name())));
        return button;
    }

    private void read(Summary plan) {
        model.open(
                copy,
                plan.plan(),
                opened -> view.show(new ReadingPage(opened, copy, words, this, view)));
    }

    private void bringBack(Summary plan, VBox card) {
        if (!model.isThere(plan.plan())) {
            bring(plan, Way.IN_PLACE, card);
            return;
        }
        var asked = card.getParent();
        if (asked instanceof VBox place) {
            var beside =
                    Controls.primary(texts.get("put-beside"), () -> bring(plan, Way.BESIDE, place));
            var choice =
                    new VBox(
                            12,
                            Controls.label(
                                    texts.get("is-there", Map.of("name", plan.name())), "question"),
                            Controls.label(texts.get("nothing-lost")),
                            row(
                                    beside,
                                    Controls.button(
                                            texts.get("put-in-place"),
                                            () -> bring(plan, Way.IN_PLACE, place)),
                                    Controls.plain(
                                            texts.get("leave"), () -> showAgain(plan, place))));
            place.getChildren().setAll(Controls.styled(choice, "card"));
            beside.requestFocus();
        }
    }

    private void bring(Summary plan, Way way, VBox place) {
        model.bringBack(
                copy,
                plan.plan(),
                way,
                came -> {
                    tell(came);
                    showAgain(plan, place);
                });
    }

    private void showAgain(Summary plan, VBox place) {
        if (plans.getChildren().contains(place)) {
            var card = card(plan);
            place.getChildren().setAll(card);
            card.lookupAll(".button").stream().findFirst().ifPresent(node -> node.requestFocus());
        }
    }

    private void tell(BroughtBack came) {
        said.set(words.came(came));
    }
}
