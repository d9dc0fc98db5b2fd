package org.careletter.ui.kit;

import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.controlsfx.control.MasterDetailPane;

/// One thing at the left of another. The line between them is moved by the mouse, or by the arrow
/// keys while it has the cursor; the thing at the right can be put away.
public final class Beside extends MasterDetailPane {

    private static final double STEP = 0.03;

    private final String line;

    /// @param right what can be put away
    /// @param share how much of the width it has at first
    /// @param line what a screen reader calls the line between the two
    public Beside(Node left, Node right, double share, String line) {
        super(Side.RIGHT, left, right, false);
        this.line = line;
        setAnimated(false);
        setFocusTraversable(false);
        setDividerPosition(1 - share);
    }

    /// A new line is there each time that the right is shown again.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Node split : getChildrenUnmodifiable()) {
            ((SplitPane) split)
                    .getChildrenUnmodifiable().stream()
                            .filter(each -> each.getStyleClass().contains("split-pane-divider"))
                            .filter(each -> !each.isFocusTraversable())
                            .forEach(this::takesKeys);
        }
        // Both take part when the window grows.
        SplitPane.setResizableWithParent(getDetailNode(), true);
    }

    private void takesKeys(Node divider) {
        divider.setFocusTraversable(true);
        divider.setAccessibleRole(AccessibleRole.THUMB);
        divider.setAccessibleText(line);
        divider.setOnKeyPressed(this::move);
    }

    private void move(KeyEvent key) {
        if (key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT) {
            var step = key.getCode() == KeyCode.LEFT ? -STEP : STEP;
            setDividerPosition(Math.clamp(getDividerPosition() + step, 0, 1));
            key.consume();
        }
    }
}
