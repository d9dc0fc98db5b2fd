package org.careletter.ui.section;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;

/// A section on screen: its title, one sentence on what it is for, and cards below each other, no
/// wider than is easy to read.
abstract class SectionPage extends VBox {

    private final VBox column = Controls.styled(new VBox(16), "section-column");

    /// A section without cards.
    SectionPage(Section section, String intro, Surroundings surroundings) {
        getStyleClass().add("section");
        var title = Controls.label(section.title(surroundings), "screen-title");
        column.getChildren().add(new VBox(4, title, Controls.label(intro, "quiet")));
        getChildren().add(column);
    }

    /// Adds cards at the end.
    final void add(Node... cards) {
        column.getChildren().addAll(cards);
    }
}
