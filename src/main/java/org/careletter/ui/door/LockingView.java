package org.careletter.ui.door;

import javafx.scene.layout.Region;

import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;

/// What covers the screen while the last words are saved and the plans are locked.
public final class LockingView extends StartPage {

    /// Covers everything but the menu.
    public LockingView(Surroundings surroundings, Region menu) {
        super(true, menu);
        var texts = surroundings.texts(LockingView.class);
        lay(
                Controls.label(texts.get("name-of-program"), "screen-title"),
                Controls.label(texts.get("locking"), "quiet"));
    }
}
