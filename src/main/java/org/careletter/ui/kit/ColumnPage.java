package org.careletter.ui.kit;

import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// A screen of its own with a way back: one column that is as wide as is easy to read. The way back
/// stays in sight while the column scrolls, and lines up with its left edge.
public abstract class ColumnPage extends BorderPane {

    private final VBox column = new VBox(16);
    private final ScrollPane scroll;
    private final Button way;
    private final HBox bar;

    /// @param menu what stands at the end of the bar
    @SuppressWarnings("this-escape") // nobody is told of the page before it is made
    protected ColumnPage(WayBack back, Region menu) {
        getStyleClass().add("screen");
        way = back.button();
        menu.setMinWidth(Region.USE_PREF_SIZE);
        bar = Controls.styled(new HBox(12, way, Controls.spring(), menu), "top-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        setTop(bar);
        column.getStyleClass().add("plans-column");
        var middle = new StackPane(column);
        middle.setAlignment(Pos.TOP_CENTER);
        scroll = Controls.scrolling(middle);
        Reveal.focusIn(scroll);
        setCenter(scroll);
    }

    /// Shows these below each other instead of what was there.
    protected final void fill(List<? extends Node> nodes) {
        column.getChildren().setAll(nodes);
    }

    /// Goes up to where the column begins.
    protected final void toTop() {
        scroll.setVvalue(0);
    }

    /// The column has its place only once what scrolls was laid out; the bar comes after it.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        scroll.layout();
        var edge = column.getLayoutX() + column.getInsets().getLeft();
        var before = Math.max(0, edge - bar.getInsets().getLeft());
        HBox.setMargin(way, new Insets(0, 0, 0, before));
    }

    /// The title of the screen with a sentence below it.
    public static VBox head(String title, String intro) {
        return new VBox(4, Controls.label(title, "screen-title"), Controls.label(intro, "quiet"));
    }

    /// A card with these below each other.
    public static VBox card(Node... nodes) {
        return Controls.styled(new VBox(8, nodes), "card");
    }

    /// A row with its buttons at the right.
    public static HBox atTheRight(Node... nodes) {
        var row = new HBox(8, Controls.spring());
        row.getChildren().addAll(nodes);
        return row;
    }

    /// Says what went wrong; not there while nothing did.
    public static Label failure(ObservableStringValue sentence) {
        var failure = Controls.label("", "field-error");
        failure.textProperty().bind(sentence);
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        return failure;
    }

    /// Says what was done; not there while there is nothing to say.
    public static VBox notice(ObservableStringValue sentence) {
        var said = Controls.label("");
        said.textProperty().bind(sentence);
        var notice = Controls.styled(new VBox(said), "notice");
        notice.visibleProperty().bind(said.textProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }
}
