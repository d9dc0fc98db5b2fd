package org.careletter.ui.kit;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// One press does one thing, in the whole window. What a button does often puts another thing in
/// its place; the second click of a double click, or a key that is still held, must not use that
/// too, for nobody has read it yet.
public final class OnePress {

    private static final String AGAIN = "one-press-again";

    private final Scene scene;

    /// The key that was pressed last and not let go, for no other comes again by itself.
    private KeyCode held = KeyCode.UNDEFINED;

    private @Nullable Node heldOn;

    private @Nullable Node clicked;
    private boolean dropsMouse;
    private boolean dropsTyped;

    private OnePress(Scene scene) {
        this.scene = scene;
    }

    /// Sees to it in a window.
    public static void in(Scene scene) {
        var press = new OnePress(scene);
        scene.addEventFilter(MouseEvent.ANY, press::mouse);
        scene.addEventFilter(KeyEvent.ANY, press::key);
        // A key is let go elsewhere once another window, such as that of a file, has the keyboard.
        scene.windowProperty().flatMap(Window::focusedProperty).subscribe(_ -> press.letGo());
    }

    /// Lets a button that does the same thing each time, such as turning a page, be pressed as fast
    /// as anybody likes.
    public static <T extends Node> T again(T button) {
        button.getProperties().put(AGAIN, true);
        return button;
    }

    private void mouse(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            var under = used(event.getTarget());
            if (event.getClickCount() <= 1) {
                clicked = under;
                dropsMouse = false;
            } else {
                dropsMouse = !Objects.equals(under, clicked) || actsOnce(under);
            }
        }
        drop(event, dropsMouse && isPressOrClick(event));
    }

    /// Letting go of the mouse goes through: nothing happens by it alone, and whatever looks as if
    /// it was pressed has to be told.
    private static boolean isPressOrClick(MouseEvent event) {
        return event.getEventType() == MouseEvent.MOUSE_PRESSED
                || event.getEventType() == MouseEvent.MOUSE_CLICKED;
    }

    private static boolean actsOnce(@Nullable Node node) {
        return (node instanceof Button || node instanceof ActionCard)
                && !node.getProperties().containsKey(AGAIN);
    }

    /// What is used when this is clicked: itself, or what it is a part of.
    private static @Nullable Node used(EventTarget target) {
        var node = target instanceof Node clicked ? clicked : null;
        while (node != null && !node.isFocusTraversable()) {
            node = node.getParent();
        }
        return node;
    }

    private void key(KeyEvent event) {
        var cursor = scene.getFocusOwner();
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            boolean again = event.getCode() == held && held != KeyCode.UNDEFINED;
            dropsTyped = again && !Objects.equals(cursor, heldOn) && !leadsOn(event);
            if (!again) {
                held = event.getCode();
                heldOn = cursor;
            }
            drop(event, dropsTyped);
        } else if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            letGo();
        } else {
            drop(event, dropsTyped);
        }
    }

    private void letGo() {
        held = KeyCode.UNDEFINED;
        heldOn = null;
    }

    /// Keys that only lead the cursor from one thing to the next may be held.
    private static boolean leadsOn(KeyEvent event) {
        return event.getCode() == KeyCode.TAB
                || event.getCode().isModifierKey()
                || event.getCode().isNavigationKey();
    }

    private static void drop(Event event, boolean dropped) {
        if (dropped) {
            event.consume();
        }
    }
}
