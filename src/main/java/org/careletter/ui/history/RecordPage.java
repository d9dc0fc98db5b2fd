package org.careletter.ui.history;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Reveal;

import java.util.List;

/// A screen of its own with a way back: one column that is as wide as is easy to read.
abstract class RecordPage extends BorderPane {

    private final VBox column = new VBox(16);

    /// @param back where the way back leads, in words
    /// @param menu what stands at the end of the bar
    @SuppressWarnings("this-escape") // nobody is told of the page before it is made
    RecordPage(String back, Runnable goBack, Region menu) {
        getStyleClass().add("screen");
        var way = Controls.plain("←  " + back, goBack);
        way.setAccessibleText(back);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        var bar = Controls.styled(new HBox(12, way, Controls.spring(), menu), "top-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        setTop(bar);
        column.getStyleClass().add("plans-column");
        var middle = new StackPane(column);
        middle.setAlignment(Pos.TOP_CENTER);
        var scroll = Controls.scrolling(middle);
        Reveal.focusIn(scroll);
        setCenter(scroll);
    }

    /// Shows these below each other instead of what was there.
    final void fill(List<? extends Node> nodes) {
        column.getChildren().setAll(nodes);
    }

    /// The title of the screen with a sentence below it.
    static VBox head(String title, String intro) {
        return new VBox(4, Controls.label(title, "screen-title"), Controls.label(intro, "quiet"));
    }

    /// A card with these below each other.
    static VBox card(Node... nodes) {
        return Controls.styled(new VBox(8, nodes), "card");
    }

    /// A row with its buttons at the right.
    static HBox atTheRight(Node... nodes) {
        var row = new HBox(8, Controls.spring());
        row.getChildren().addAll(nodes);
        return row;
    }
}
