package org.careletter.ui.desk.priority;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import org.careletter.ui.kit.Controls;

/// What a folded card shows: title, first words and how things stand. It opens the card like a
/// button does; unlike a button it wraps its words.
final class FoldHead extends VBox {

    private final Runnable open;
    private final Label title = Controls.label("", "question");
    private final Label first = Controls.label("", "first-words");
    private final Label stands = Controls.label("", "quiet", "small");

    FoldHead(Runnable open) {
        super(2);
        this.open = open;
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getStyleClass().add("fold-head");
        getChildren().addAll(title, first, stands);
        first.managedProperty().bind(first.visibleProperty());
        stands.managedProperty().bind(stands.visibleProperty());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows these words; `spoken` is what a screen reader says.
    void show(String titleWords, String firstWords, String standsWords, String spoken) {
        title.setText(titleWords);
        first.setText(firstWords);
        first.setVisible(!firstWords.isEmpty());
        stands.setText(standsWords);
        stands.setVisible(!standsWords.isEmpty());
        setAccessibleText(spoken);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            open.run();
        }
    }

    private void pressed(KeyEvent event) {
        var fires = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (fires && !event.isAltDown() && !event.isShortcutDown()) {
            open.run();
            event.consume();
        }
    }
}
