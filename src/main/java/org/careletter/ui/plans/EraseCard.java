package org.careletter.ui.plans;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.careletter.plan.kept.Summary;
import org.careletter.session.Timer;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.ShownFirst;

import java.util.Map;

/// Asks once more before a plan is erased: the only thing that cannot be undone.
final class EraseCard extends VBox {

    private final Button keep;

    EraseCard(Summary summary, Texts texts, Timer.Source timers, PlanRows list) {
        super(12);
        getStyleClass().add("card");
        keep = Controls.primary(texts.get("keep"), () -> list.decided(summary, false));
        var erase = Controls.button(texts.get("erase-yes"), () -> list.decided(summary, true));
        new ShownFirst(erase, timers);
        getChildren()
                .addAll(
                        Controls.label(
                                texts.get("erase-title", Map.of("name", summary.name())),
                                "question"),
                        Controls.label(texts.get("erase-what")),
                        new HBox(8, Controls.spring(), erase, keep));
    }

    /// Puts the cursor on what changes nothing.
    void focus() {
        keep.requestFocus();
    }
}
