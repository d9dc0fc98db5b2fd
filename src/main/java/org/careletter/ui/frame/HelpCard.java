package org.careletter.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;

/// Explains the screen one is on, over its right half.
final class HelpCard extends VBox {

    HelpCard(Texts texts, String screen, Runnable close) {
        super(12);
        getStyleClass().addAll("card", "help-card");
        var done = Controls.primary(texts.get("help.close"), close);
        getChildren()
                .addAll(
                        Controls.label(texts.get("help." + screen + ".title"), "question"),
                        Controls.label(texts.get("help." + screen)),
                        Controls.label(texts.get("help.keys"), "quiet"),
                        new HBox(Controls.spring(), done));
        setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.CENTER);
        setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        close.run();
                        key.consume();
                    }
                });
    }

    /// Puts the focus inside.
    void focus() {
        lookupAll(".primary").forEach(node -> node.requestFocus());
    }
}
