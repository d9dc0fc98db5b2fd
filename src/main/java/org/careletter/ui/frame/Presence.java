package org.careletter.ui.frame;

import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// What an event says about the person at the window.
final class Presence {

    private Presence() {}

    /// Whether a person caused it. The window makes up events of its own when something moves under
    /// a mouse that lies still.
    static boolean isMeant(InputEvent event) {
        return !(event instanceof MouseEvent mouse)
                || mouse.getEventType() == MouseEvent.MOUSE_PRESSED
                || mouse.getEventType() == MouseEvent.MOUSE_RELEASED
                || mouse.getEventType() == MouseEvent.MOUSE_MOVED
                || mouse.getEventType() == MouseEvent.MOUSE_DRAGGED;
    }

    /// Whether these keys put the chosen words on the clipboard.
    static boolean copies(KeyEvent key) {
        return (key.isShortcutDown()
                        && (key.getCode() == KeyCode.C
                                || key.getCode() == KeyCode.X
                                || key.getCode() == KeyCode.INSERT))
                || (key.isShiftDown() && key.getCode() == KeyCode.DELETE)
                || key.getCode() == KeyCode.COPY
                || key.getCode() == KeyCode.CUT;
    }
}
