package org.careletter.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// The mouse of a window, as the system has it: it clicks where it stands, on whatever is there by
/// then.
public final class Mouse {

    private Mouse() {}

    /// Clicks twice, as fast as a double click, where the control with this name stands.
    public static void doubleClicks(Visitor who, String name) {
        who.goesTo(name);
        Visitor.inTheWindow(() -> clicksTwice(who.scene(), who.scene().getFocusOwner()));
    }

    private static void clicksTwice(Scene scene, Node node) {
        layOut(scene);
        var bounds = node.localToScreen(node.getLayoutBounds());
        var robot = new Robot();
        robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
        for (int i = 0; i < 2; i++) {
            robot.mouseClick(MouseButton.PRIMARY);
            layOut(scene);
        }
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}
