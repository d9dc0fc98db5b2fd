package org.careletter.ui.desk.statement;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Words with their tools beside them; in a narrow column the tools go below, so that the words
/// keep the whole width.
final class WordsAndTools extends Pane {

    private static final double GAP = 8;
    private static final double LEAST_SHARE_OF_WORDS = 3.0 / 4;
    private final Region words;
    private final Region tools;

    WordsAndTools(Region words, Region tools) {
        super(words, tools);
        this.words = words;
        this.tools = tools;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return frame() + tools.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return frame() + words.prefWidth(-1) + GAP + tools.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = (width < 0 ? computePrefWidth(-1) : width) - frame();
        var high = words.prefHeight(wordsWidth(room));
        var below = tools.prefHeight(-1);
        return snappedTopInset()
                + (isNarrow(room) ? high + below : Math.max(high, below))
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth() - frame();
        var wide = wordsWidth(room);
        var high = words.prefHeight(wide);
        var toolsWide = tools.prefWidth(-1);
        words.resizeRelocate(snappedLeftInset(), snappedTopInset(), wide, high);
        tools.resizeRelocate(
                snappedLeftInset() + room - toolsWide,
                snappedTopInset() + (isNarrow(room) ? high : 0),
                toolsWide,
                tools.prefHeight(-1));
    }

    private boolean isNarrow(double room) {
        return room - toolsRoom() < room * LEAST_SHARE_OF_WORDS;
    }

    private double wordsWidth(double room) {
        return isNarrow(room) ? room : room - toolsRoom();
    }

    private double toolsRoom() {
        return GAP + tools.prefWidth(-1);
    }

    private double frame() {
        return snappedLeftInset() + snappedRightInset();
    }
}
