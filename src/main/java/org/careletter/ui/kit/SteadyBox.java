package org.careletter.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.function.DoubleUnaryOperator;

/// A column that remembers how high it is at a width until something in it changes. Without it,
/// each letter typed would measure every word on the page again, once for every level around it.
public class SteadyBox extends VBox {

    private final Heights pref = new Heights();
    private final Heights min = new Heights();

    /// A column with room between its children.
    public SteadyBox(double spacing, Node... children) {
        super(spacing, children);
    }

    @Override
    public void requestLayout() {
        forget(pref);
        forget(min);
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return pref.at(width, super::computePrefHeight);
    }

    @Override
    protected double computeMinHeight(double width) {
        return min.at(width, super::computeMinHeight);
    }

    // The superclass requests layout before the fields are there.
    private static void forget(Heights heights) {
        if (heights != null) {
            heights.forget();
        }
    }

    /// Heights at the last two widths: what scrolls is measured with and without room for a bar.
    private static final class Heights {

        private double width = Double.NaN;
        private double height;
        private double widthBefore = Double.NaN;
        private double heightBefore;

        double at(double wide, DoubleUnaryOperator measure) {
            if (wide == width) {
                return height;
            }
            var high = wide == widthBefore ? heightBefore : measure.applyAsDouble(wide);
            widthBefore = width;
            heightBefore = height;
            width = wide;
            height = high;
            return high;
        }

        void forget() {
            width = Double.NaN;
            widthBefore = Double.NaN;
        }
    }
}
