package org.careletter.ui.desk;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.List;

/// The bar of an open plan: one row where there is room for it; else who writes, and what waits for
/// them, has rows of its own below, and with very large text so has what stands at the far end.
final class DeskBar extends Region {

    private static final double GAP = 12;
    private static final double ROW_GAP = 6;

    private final HBox start;
    private final FlowPane who;
    private final HBox end;

    /// @param start whose plan it is, and the way back
    /// @param who who writes
    /// @param end what stands at the far end
    DeskBar(List<Node> start, List<Node> who, List<Node> end) {
        this.start = new HBox(GAP, start.toArray(Node[]::new));
        this.who = new FlowPane(GAP, ROW_GAP, who.toArray(Node[]::new));
        this.end = new HBox(GAP, end.toArray(Node[]::new));
        this.start.setAlignment(Pos.CENTER_LEFT);
        this.start.setMinWidth(0);
        this.who.setRowValignment(VPos.CENTER);
        this.who.setPrefWrapLength(Double.MAX_VALUE);
        this.end.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("top-bar");
        getChildren().addAll(this.start, this.who, this.end);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? Double.MAX_VALUE : width - insets();
        double content =
                isOneRow(inner)
                        ? Math.max(oneRow(), who.prefHeight(-1))
                        : above(inner) + ROW_GAP + who.prefHeight(inner);
        return snappedTopInset() + content + snappedBottomInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return insets() + end.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return insets() + start.prefWidth(-1) + inOneRow() + end.prefWidth(-1) + 2 * GAP;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double inner = getWidth() - insets();
        double right = left + inner;
        double endWidth = Math.min(end.prefWidth(-1), inner);
        double startWidth = Math.min(start.prefWidth(-1), inner);
        if (isOneRow(inner)) {
            double height = getHeight() - top - snappedBottomInset();
            double whoHeight = who.prefHeight(-1);
            double from = left + startWidth + GAP;
            place(start, left, top, startWidth, height);
            place(who, from, top + (height - whoHeight) / 2, inOneRow(), whoHeight);
            place(end, right - endWidth, top, endWidth, height);
        } else {
            double startHeight = fitsAbove(inner) ? oneRow() : start.prefHeight(-1);
            double endTop = fitsAbove(inner) ? top : top + startHeight + ROW_GAP;
            double endHeight = fitsAbove(inner) ? startHeight : end.prefHeight(-1);
            place(start, left, top, startWidth, startHeight);
            place(end, right - endWidth, endTop, endWidth, endHeight);
            place(who, left, top + above(inner) + ROW_GAP, inner, who.prefHeight(inner));
        }
    }

    private void place(Region part, double x, double y, double width, double height) {
        part.resizeRelocate(
                snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }

    private boolean isOneRow(double inner) {
        return start.prefWidth(-1) + inOneRow() + end.prefWidth(-1) + 2 * GAP <= inner;
    }

    /// How wide all of who writes is in one row. The flow pane itself only says how far it may go.
    private double inOneRow() {
        return who.getChildren().stream()
                .filter(Node::isManaged)
                .mapToDouble(part -> part.prefWidth(-1) + GAP)
                .sum();
    }

    private boolean fitsAbove(double inner) {
        return start.prefWidth(-1) + end.prefWidth(-1) + GAP <= inner;
    }

    private double oneRow() {
        return Math.max(start.prefHeight(-1), end.prefHeight(-1));
    }

    /// How high is what stands above who writes.
    private double above(double inner) {
        return fitsAbove(inner) ? oneRow() : start.prefHeight(-1) + ROW_GAP + end.prefHeight(-1);
    }

    private double insets() {
        return snappedLeftInset() + snappedRightInset();
    }
}
