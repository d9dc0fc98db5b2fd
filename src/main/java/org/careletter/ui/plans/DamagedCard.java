package org.careletter.ui.plans;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.careletter.plan.Summary;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Dates;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.kit.Texts;
import org.careletter.vault.SafetyCopy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Says that a plan is damaged, and offers it from the newest safety copy that holds it.
final class DamagedCard extends VBox {

    private final Summary summary;
    private final Texts texts;
    private final Surroundings surroundings;
    private final FlowPane buttons = new FlowPane(8, 8);
    private final Label offer;

    DamagedCard(Summary summary, PlansModel model, PlansView view, Surroundings surroundings) {
        super(12);
        this.summary = summary;
        this.surroundings = surroundings;
        this.texts = surroundings.texts(PlansView.class);
        this.offer = Controls.label(texts.get("damaged-looking"));
        getStyleClass().add("card");
        buttons.getChildren().add(Controls.button(texts.get("damaged-later"), view::showAgain));
        getChildren()
                .addAll(
                        Controls.label(
                                texts.get("damaged-title", Map.of("name", summary.name())),
                                "question"),
                        Controls.label(texts.get("damaged-what")),
                        offer,
                        buttons);
        model.newestCopyWith(summary.plan(), newest -> offer(newest, model));
    }

    private void offer(Optional<SafetyCopy> newest, PlansModel model) {
        if (newest.isEmpty()) {
            offer.setText(texts.get("damaged-none"));
            return;
        }
        var copy = newest.get();
        var day = LocalDate.ofInstant(copy.made(), surroundings.clock().getZone());
        var date = new Dates(texts.locale()).words(day);
        offer.setText(texts.get("damaged-offer", Map.of("date", date)));
        var bring =
                Controls.primary(
                        texts.get("damaged-bring", Map.of("date", date)),
                        () -> model.bringBack(copy, summary.plan()));
        buttons.getChildren().add(bring);
        bring.requestFocus();
    }
}
