package org.careletter.bench;

import javafx.application.Platform;
import javafx.scene.Scene;

import org.careletter.ui.Keyboard;
import org.careletter.ui.Visitor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// How long a key takes until the frame that shows it can be painted: waiting for whatever else the
/// window is busy with, dealing with the key, style sheets and layout. Not counted: waiting for the
/// screen to ask for the next frame, and the painting, which is done beside the window's thread.
public final class KeyToFrame {

    private final Scene scene;
    private CompletableFuture<Long> shown = new CompletableFuture<>();
    private long busy;
    private long frame;

    /// Keys in this window.
    public KeyToFrame(Scene scene) {
        this.scene = scene;
        Visitor.inTheWindow(this::listen);
    }

    private void listen() {
        scene.addPreLayoutPulseListener(() -> frame = System.nanoTime());
        scene.addPostLayoutPulseListener(() -> shown.complete(busy + System.nanoTime() - frame));
    }

    /// Types a letter where the cursor is.
    ///
    /// @return nanoseconds
    public long types(String letter) throws Exception {
        var next = new CompletableFuture<Long>();
        long pressed = System.nanoTime();
        Platform.runLater(
                () -> {
                    Keyboard.hitsLetter(scene, letter);
                    busy = System.nanoTime() - pressed;
                    shown = next;
                    Platform.requestNextPulse();
                });
        return next.get(60, TimeUnit.SECONDS);
    }
}
