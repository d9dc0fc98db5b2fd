package org.careletter.ui.desk.section;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.careletter.plan.Plan;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;

/// An optional part of a plan: offered in one sentence until somebody wants it, and as easily left
/// out again.
final class PartSwitch extends VBox {

    private final Section section;
    private final PlanSession session;
    private final VBox offer;
    private final VBox part;

    PartSwitch(Section section, String sentence, Texts texts, PlanSession session, Node... cards) {
        this.section = section;
        this.session = session;
        offer =
                new VBox(
                        16,
                        Controls.label(sentence),
                        Controls.primary(texts.get("switch.use"), () -> turn(true)));
        offer.getStyleClass().add("card");
        part = new VBox(16, cards);
        part.getChildren().add(Controls.plain(texts.get("switch.leave-out"), () -> turn(false)));
        getChildren().addAll(offer, part);
        InWindow.show(this, session.plan(), this::show);
    }

    private void turn(boolean on) {
        session.apply(plan -> section.switched(plan, on));
    }

    private void show(Plan plan) {
        var on = section.isIn(plan);
        Controls.appear(part, on);
        Controls.appear(offer, !on);
    }
}
