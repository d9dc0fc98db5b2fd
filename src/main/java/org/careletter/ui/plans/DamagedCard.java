package org.careletter.ui.plans;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.careletter.plan.kept.Summary;
import org.careletter.shelf.Rescue;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.kit.WrittenDates;

import java.time.LocalDate;
import java.util.Map;

/// Says that a plan is damaged, and offers the newest of it that can be read: an earlier version or
/// a safety copy.
final class DamagedCard extends VBox {

    private final Texts texts;
    private final Surroundings surroundings;
    private final FlowPane buttons = new FlowPane(8, 8);
    private final Label offer;

    DamagedCard(Summary summary, PlansModel model, PlanRows list, Surroundings surroundings) {
        super(12);
        this.surroundings = surroundings;
        this.texts = surroundings.texts(PlansView.class);
        this.offer = Controls.label(texts.get("damaged-looking"));
        getStyleClass().add("card");
        buttons.getChildren().add(Controls.button(texts.get("damaged-later"), list::show));
        getChildren()
                .addAll(
                        Controls.label(
                                texts.get("damaged-title", Map.of("name", summary.name())),
                                "question"),
                        Controls.label(texts.get("damaged-what")),
                        offer,
                        buttons);
        model.rescue(
                summary.plan(),
                found ->
                        found.ifPresentOrElse(
                                rescue -> offer(rescue, list),
                                () -> offer.setText(texts.get("damaged-none"))));
    }

    private void offer(Rescue rescue, PlanRows list) {
        var day = LocalDate.ofInstant(rescue.at(), surroundings.clock().getZone());
        var date = Map.of("date", new WrittenDates(texts.locale()).words(day));
        offer.setText(
                texts.get(rescue.isVersion() ? "damaged-offer-version" : "damaged-offer", date));
        var bring =
                Controls.primary(texts.get("damaged-bring", date), () -> list.bringBack(rescue));
        buttons.getChildren().add(bring);
        bring.requestFocus();
    }
}
