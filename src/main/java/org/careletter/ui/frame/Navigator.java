package org.careletter.ui.frame;

import javafx.scene.Scene;

import java.util.Optional;

/// Which screen is shown.
public final class Navigator {

    private final Scene scene;
    private final Overlay overlay;
    private final Guard guard;
    private Optional<Screen> screen = Optional.empty();

    Navigator(Scene scene, Overlay overlay, Guard guard) {
        this.scene = scene;
        this.overlay = overlay;
        this.guard = guard;
    }

    /// Shows a screen instead of the one before. Once it is locked, nothing that was being made
    /// ready before comes up any more.
    ///
    /// @return whether it is shown
    public boolean show(Screen shown) {
        if (guard.isShut() && shown.isUnlocked()) {
            return false;
        }
        screen = Optional.of(shown);
        scene.getAccelerators().clear();
        overlay.replace(shown.view());
        return true;
    }

    /// The screen that is shown; empty while there is none.
    Optional<Screen> screen() {
        return screen;
    }
}
