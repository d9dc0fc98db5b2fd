package org.careletter.ui.frame;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.careletter.ui.kit.Controls;
import org.jspecify.annotations.Nullable;

/// What lies over a screen.
public final class Overlay {

    private final StackPane root;

    /// What had the cursor before something was laid over the screen.
    private @Nullable Node before;

    Overlay(StackPane root) {
        this.root = root;
    }

    /// Lays a card over the screen; whatever lay there before goes.
    void cover(Node card) {
        uncover();
        before = root.getScene().getFocusOwner();
        root.getChildren().add(card);
    }

    /// Lays a card over the screen, no higher than these, which it shows below each other. Its main
    /// button has the cursor, and Escape presses it.
    public void coverWithCard(Node... nodes) {
        var card = Controls.styled(new VBox(12, nodes), "card", "help-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        cover(card);
        if (card.lookup(".primary") instanceof Button main) {
            card.setOnKeyPressed(
                    key -> {
                        if (key.getCode() == KeyCode.ESCAPE) {
                            main.fire();
                            key.consume();
                        }
                    });
            main.requestFocus();
        }
    }

    /// Lays a view over the whole screen, which is out of sight and out of reach meanwhile.
    public void coverWhole(Node view) {
        cover(view);
        root.getChildren().getFirst().setVisible(false);
    }

    /// Takes away what lies over the screen, and gives the cursor back.
    public void uncover() {
        if (root.getChildren().size() > 1) {
            root.getChildren().remove(1, root.getChildren().size());
        }
        if (!root.getChildren().isEmpty()) {
            root.getChildren().getFirst().setVisible(true);
        }
        var back = before;
        before = null;
        if (back != null && root.getScene().equals(back.getScene())) {
            back.requestFocus();
        }
    }

    /// Shows another screen; nothing lies over it, and nothing has to be given back.
    void replace(Node view) {
        before = null;
        root.getChildren().setAll(view);
    }
}
