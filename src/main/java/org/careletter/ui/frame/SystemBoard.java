package org.careletter.ui.frame;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The system's own clipboard.
final class SystemBoard implements CopiedWords.Board {

    @Override
    public String text() {
        var text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }

    @Override
    public void put(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void clear() {
        Clipboard.getSystemClipboard().clear();
    }
}
