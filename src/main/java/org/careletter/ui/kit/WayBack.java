package org.careletter.ui.kit;

import javafx.scene.control.Button;

/// The way back from a page to where somebody came from.
///
/// @param words where it leads, in words
/// @param action goes there
public record WayBack(String words, Runnable action) {

    /// The button that goes there. Its arrow is only for the eye.
    public Button button() {
        var button = Controls.button("←  " + words, action);
        button.setAccessibleText(words);
        return button;
    }
}
