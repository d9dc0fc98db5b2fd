package org.careletter.ui.door;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.careletter.ui.kit.Controls;

/// What is asked before and around the plans: one column in the middle of the paper, with the menu
/// at the upper right and room to say what went wrong.
public abstract class StartPage extends StackPane {

    private static final double ROOM = 16;

    private final Label failure = Controls.label("", "field-error");
    private final VBox column = new VBox(16);

    /// @param card whether the column is a small card, or as wide as the text is easy to read
    @SuppressWarnings("this-escape") // children are only kept; nobody is told of the page
    protected StartPage(boolean card, Region menu) {
        column.setFillWidth(true);
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        var middle = new StackPane(column);
        var scroll = Controls.scrolling(middle);
        if (card) {
            column.getStyleClass().addAll("card", "unlock-column");
            column.setMaxHeight(USE_PREF_SIZE);
            scroll.setFitToHeight(true);
            middle.setPadding(new Insets(ROOM));
        } else {
            column.getStyleClass().add("start-column");
            middle.setAlignment(Pos.TOP_CENTER);
        }
        getStyleClass().add("screen");
        getChildren().addAll(scroll, menu);
        StackPane.setAlignment(menu, Pos.TOP_RIGHT);
        StackPane.setMargin(menu, new Insets(8));
    }

    /// Puts these in the column; what went wrong is said above the last of them.
    protected final void lay(Node... parts) {
        column.getChildren().setAll(parts);
        column.getChildren().add(parts.length - 1, failure);
    }

    /// Puts the cursor there. What scrolls is only part of the window once it was styled.
    protected final void focus(Node node) {
        applyCss();
        node.requestFocus();
    }

    /// Says what went wrong; nothing when it is empty.
    protected final void say(String sentence) {
        failure.setText(sentence);
    }

    /// Buttons side by side, the main one at the end; below each other where there is no room.
    protected static FlowPane ending(Node... buttons) {
        return Controls.ending(buttons);
    }
}
