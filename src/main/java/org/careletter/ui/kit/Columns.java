package org.careletter.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.List;
import java.util.stream.IntStream;

/// Nodes side by side in columns of the same width; below each other where the room is narrow or
/// the text is large.
public final class Columns extends Pane {

    private static final double GAP = 16;
    private final double rowGap;
    private final int most;
    private final boolean allOrOne;

    /// Fields in at most `most` columns, with room between them.
    public Columns(int most, Node... fields) {
        this(12, most, false, fields);
    }

    private Columns(double rowGap, int most, boolean allOrOne, Node... nodes) {
        this.rowGap = rowGap;
        this.most = most;
        this.allOrOne = allOrOne;
        getChildren().addAll(nodes);
    }

    /// Boxes to tick in at most `most` columns, close to each other.
    public static Columns ofBoxes(int most, Node... boxes) {
        return new Columns(0, most, false, boxes);
    }

    /// Nodes that belong together, as a row of what stands beside each other: all in one row where
    /// each has at least the width that `style` gives it, else one below the other.
    public static Columns sideBySide(String style, Node... nodes) {
        for (Node node : nodes) {
            node.getStyleClass().add(style);
        }
        return new Columns(GAP, nodes.length, true, nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return allOrOne ? widest() : 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return most * (widest() + GAP) - GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var columns = columns(width < 0 ? computePrefWidth(-1) : width);
        var wide = wide(width < 0 ? computePrefWidth(-1) : width, columns);
        var rows = rows(columns);
        var fields = rows.stream().mapToDouble(row -> high(row, wide)).sum();
        return fields + rowGap * Math.max(0, rows.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        var columns = columns(getWidth());
        var wide = wide(getWidth(), columns);
        var y = 0.0;
        for (List<Node> row : rows(columns)) {
            var high = high(row, wide);
            for (int column = 0; column < row.size(); column++) {
                row.get(column).resizeRelocate(column * (wide + GAP), y, wide, high);
            }
            y += high + rowGap;
        }
    }

    private int columns(double width) {
        var fitting = Math.clamp((int) ((width + GAP) / (widest() + GAP)), 1, most);
        return allOrOne && fitting < most ? 1 : fitting;
    }

    private double widest() {
        return getManagedChildren().stream()
                .mapToDouble(each -> allOrOne ? each.minWidth(-1) : each.prefWidth(-1))
                .max()
                .orElse(0);
    }

    private List<List<Node>> rows(int columns) {
        var fields = getManagedChildren();
        return IntStream.iterate(0, first -> first < fields.size(), first -> first + columns)
                .mapToObj(
                        first ->
                                List.<Node>copyOf(
                                        fields.subList(
                                                first, Math.min(first + columns, fields.size()))))
                .toList();
    }

    private static double wide(double width, int columns) {
        return Math.floor((width - GAP * (columns - 1)) / columns);
    }

    private static double high(List<Node> row, double wide) {
        return row.stream()
                .mapToDouble(each -> Math.max(each.minHeight(wide), each.prefHeight(wide)))
                .max()
                .orElse(0);
    }
}
