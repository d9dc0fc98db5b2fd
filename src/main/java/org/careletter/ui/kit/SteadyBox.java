package org.careletter.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A column that remembers how high it is at a width until something in it changes. Without it,
/// each letter typed would measure every word on the page again, once for every level around it.
public class SteadyBox extends VBox {

    private double widthOfPref = Double.NaN;
    private double pref;
    private double widthOfMin = Double.NaN;
    private double min;

    /// A column with room between its children.
    public SteadyBox(double spacing, Node... children) {
        super(spacing, children);
    }

    @Override
    public void requestLayout() {
        widthOfPref = Double.NaN;
        widthOfMin = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width != widthOfPref) {
            pref = super.computePrefHeight(width);
            widthOfPref = width;
        }
        return pref;
    }

    @Override
    protected double computeMinHeight(double width) {
        if (width != widthOfMin) {
            min = super.computeMinHeight(width);
            widthOfMin = width;
        }
        return min;
    }
}
