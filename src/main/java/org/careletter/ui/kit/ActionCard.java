package org.careletter.ui.kit;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// A card that is one large button: a click, Enter or Space does its action. Unlike a button it
/// lays its content out like any card, so that long words wrap.
public final class ActionCard extends VBox {

    private final Runnable action;

    /// A card named `name` for screen readers.
    public ActionCard(String name, Runnable action) {
        super(6);
        this.action = action;
        getStyleClass().add("action-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        setOnMouseClicked(_ -> action.run());
        setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                        action.run();
                        key.consume();
                    }
                });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }
}
