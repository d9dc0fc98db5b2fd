package org.careletter.ui;

import javafx.application.Platform;

import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.Callable;

/// Gets things done on the thread of the window.
final class WindowThread {

    private WindowThread() {}

    /// Does it there, and waits for what comes of it.
    static <T> T inWindow(Callable<T> task) {
        return Platform.isFxApplicationThread()
                ? called(task)
                : WaitForAsyncUtils.waitForAsyncFx(20_000, task);
    }

    private static <T> T called(Callable<T> task) {
        try {
            return task.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// Waits until the window has done all that is to be done.
    static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
