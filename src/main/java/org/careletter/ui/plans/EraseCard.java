package org.careletter.ui.plans;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.careletter.plan.kept.Summary;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;

import java.util.Map;

/// Asks once more before a plan is erased: the only thing that cannot be undone.
final class EraseCard extends VBox {

    private final Button keep;

    EraseCard(Summary summary, Texts texts, PlanRows list) {
        super(12);
        getStyleClass().add("card");
        keep = Controls.primary(texts.get("keep"), () -> list.decided(summary, false));
        getChildren()
                .addAll(
                        Controls.label(
                                texts.get("erase-title", Map.of("name", summary.name())),
                                "question"),
                        Controls.label(texts.get("erase-what")),
                        new HBox(
                                8,
                                Controls.spring(),
                                Controls.button(
                                        texts.get("erase-yes"), () -> list.decided(summary, true)),
                                keep));
    }

    /// Puts the cursor on what changes nothing.
    void focus() {
        keep.requestFocus();
    }
}
