package org.careletter.ui.desk;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.careletter.plan.Plan;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.InWindow;
import org.careletter.words.Ledger;

import java.util.Map;

/// Says how many sentences wait to be taken back to the person, and begins to read them back. Out
/// of sight while none does.
final class TakeBackButton extends Button {

    private final Texts texts;

    TakeBackButton(PlanSession session, DeskActions actions, Texts texts) {
        this.texts = texts;
        getStyleClass().add("waits-button");
        setMnemonicParsing(false);
        setMinWidth(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setOnAction(_ -> actions.readBack(session.now().person().id()));
        InWindow.show(this, session.plan(), this::show);
    }

    private void show(Plan plan) {
        var waiting = Ledger.of(plan).voice(plan.person().id()).waiting().rows().size();
        setVisible(waiting > 0);
        setText("↺ " + texts.get("take-back", Map.of("n", waiting)));
        setAccessibleText(texts.count("take-back-spoken", waiting));
    }
}
