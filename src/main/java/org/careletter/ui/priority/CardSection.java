package org.careletter.ui.priority;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.careletter.guide.Guide;
import org.careletter.ui.kit.Controls;

/// A section on screen: its title, what it is for in one sentence, and its cards, no wider than is
/// easy to read.
abstract class CardSection extends VBox {

    CardSection(Guide guide, Node... cards) {
        var title = Controls.label(guide.title(), "screen-title");
        var intro = new VBox(4, title, Controls.label(guide.intro(), "quiet"));
        var column = Controls.styled(new VBox(16, intro), "section-column");
        column.getChildren().addAll(cards);
        getStyleClass().add("section");
        getChildren().add(column);
    }
}
