package org.careletter.ui.desk;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.frame.ScreenMenu;

import java.util.List;

/// Undo and redo before the field with the cursor sees them: the plan's undo takes back what was
/// typed as well, and saves it.
final class UndoKeys {

    private UndoKeys() {}

    /// Both in a menu, grey while there is nothing for them to do.
    static List<ScreenMenu.Entry> entries(PlanSession session, Texts texts) {
        return List.of(
                new ScreenMenu.Entry(
                        texts.get("menu.undo"), "Shortcut+Z", session::undo, session.canUndo()),
                new ScreenMenu.Entry(
                        texts.get("menu.redo"),
                        "Shortcut+Shift+Z",
                        session::redo,
                        session.canRedo()));
    }

    /// Takes a key, and tells whether it was one of them.
    static boolean take(KeyEvent key, PlanSession session) {
        if (!key.isShortcutDown()) {
            return false;
        }
        if (key.getCode() == KeyCode.Y || (key.getCode() == KeyCode.Z && key.isShiftDown())) {
            session.redo();
            return true;
        }
        if (key.getCode() == KeyCode.Z) {
            session.undo();
            return true;
        }
        return false;
    }
}
