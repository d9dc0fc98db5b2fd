package org.careletter.ui.shell;

import javafx.scene.input.Clipboard;

/// The system's own clipboard.
final class SystemBoard implements CopiedWords.Board {

    @Override
    public String text() {
        var text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }

    @Override
    public void clear() {
        Clipboard.getSystemClipboard().clear();
    }
}
