package org.careletter.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A section on screen: its title, one sentence on what it is for, and cards below each other, no
/// wider than is easy to read.
public abstract class SectionPage extends SteadyBox {

    private final VBox column;

    /// A section with its first cards; more may be added.
    @SuppressWarnings("this-escape") // a style class is only kept; nobody is told of the page
    protected SectionPage(String title, String intro, Node... cards) {
        var name = Controls.label(title, "screen-title");
        var top = new VBox(4, name, Controls.label(intro, "quiet"));
        var column = Controls.styled(new SteadyBox(16, top), "section-column");
        column.getChildren().addAll(cards);
        super(0, column);
        this.column = column;
        getStyleClass().add("section");
    }

    /// Adds cards at the end.
    protected final void add(Node... cards) {
        column.getChildren().addAll(cards);
    }
}
