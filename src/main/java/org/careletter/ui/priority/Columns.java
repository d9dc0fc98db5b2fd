package org.careletter.ui.priority;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.List;

/// Puts its children side by side in equal columns where each has the width it asks for, and one
/// below the other where they have not: in a narrow window, or when the text is large.
final class Columns extends Pane {

    private static final double GAP = 16;

    /// Columns of which each asks for the width that `style` gives it.
    Columns(String style, Node... children) {
        super(children);
        for (Node child : children) {
            child.getStyleClass().add(style);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return widestChild();
    }

    @Override
    protected double computePrefWidth(double height) {
        return sideBySide();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width < 0 ? sideBySide() : width;
        var heights = children().stream().mapToDouble(each -> each.prefHeight(column(room)));
        return fits(room)
                ? heights.max().orElse(0)
                : heights.sum() + GAP * Math.max(children().size() - 1, 0);
    }

    @Override
    protected void layoutChildren() {
        var wide = column(getWidth());
        double x = 0;
        double y = 0;
        for (Node child : children()) {
            var high = fits(getWidth()) ? getHeight() : child.prefHeight(wide);
            child.resizeRelocate(x, y, wide, high);
            if (fits(getWidth())) {
                x += wide + GAP;
            } else {
                y += high + GAP;
            }
        }
    }

    private List<Node> children() {
        return getManagedChildren();
    }

    private boolean fits(double room) {
        return room >= sideBySide();
    }

    private double column(double room) {
        var count = Math.max(children().size(), 1);
        return fits(room) ? Math.floor((room - GAP * (count - 1)) / count) : room;
    }

    private double sideBySide() {
        var count = children().size();
        return widestChild() * count + GAP * Math.max(count - 1, 0);
    }

    private double widestChild() {
        return children().stream().mapToDouble(each -> each.minWidth(-1)).max().orElse(0);
    }
}
