package org.careletter.bench;

import javafx.application.Platform;
import javafx.scene.Scene;

import org.careletter.ui.Keyboard;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// How long a key takes until the frame that shows it can be painted: waiting for whatever else the
/// window is busy with, dealing with the key, style sheets and layout. Not counted: waiting for the
/// screen to ask for the next frame, and the painting, which is done beside the window's thread.
public final class KeyToFrame {

    private final Scene scene;
    private long pressed;
    private long dealtWith;
    private long frame;

    /// Keys in this window.
    public KeyToFrame(Scene scene) {
        this.scene = scene;
    }

    /// Types a letter where the cursor is.
    ///
    /// @return nanoseconds
    public long types(String letter) throws Exception {
        return measured(() -> Keyboard.hitsLetter(scene, letter));
    }

    private long measured(Runnable key) throws Exception {
        var done = new CompletableFuture<Long>();
        pressed = System.nanoTime();
        Platform.runLater(
                () -> {
                    key.run();
                    dealtWith = System.nanoTime();
                    scene.addPreLayoutPulseListener(
                            new Once(true, () -> frame = System.nanoTime()));
                    scene.addPostLayoutPulseListener(
                            new Once(
                                    false,
                                    () ->
                                            done.complete(
                                                    dealtWith
                                                            - pressed
                                                            + System.nanoTime()
                                                            - frame)));
                    Platform.requestNextPulse();
                });
        return done.get(60, TimeUnit.SECONDS);
    }

    private final class Once implements Runnable {

        private final boolean before;
        private final Runnable work;

        Once(boolean before, Runnable work) {
            this.before = before;
            this.work = work;
        }

        @Override
        public void run() {
            if (before) {
                scene.removePreLayoutPulseListener(this);
            } else {
                scene.removePostLayoutPulseListener(this);
            }
            work.run();
        }
    }
}
