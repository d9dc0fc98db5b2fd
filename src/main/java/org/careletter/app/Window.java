package org.careletter.app;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.careletter.ui.Screens;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/// The window as JavaFX starts it.
public final class Window extends Application {

    private static final AtomicReference<Opening> OPENING = new AtomicReference<>();

    /// What the window is opened on.
    private record Opening(Path folder, SingleInstance instance) {}

    /// Opens the window on the vault in `folder` and stays until it is closed. Later starts on the
    /// same vault bring it to the front.
    ///
    /// @throws NoWindow if the display refuses
    static void open(Path folder, SingleInstance instance) throws NoWindow {
        OPENING.set(new Opening(folder, instance));
        try {
            launch(Window.class);
        } catch (UnsupportedOperationException _) {
            throw new NoWindow(AppTexts.get("no-display"));
        }
    }

    @Override
    public void start(Stage stage) {
        var opening = OPENING.get();
        var opened = new AtomicReference<Screens>();
        Runnable listen =
                () -> opening.instance.listen(() -> Platform.runLater(() -> comeToFront(opened)));
        var screens =
                new Screens(
                        stage, Composition.of(opening.folder, stage, getHostServices(), listen));
        opened.set(screens);
        listen.run();
        screens.open();
    }

    private static void comeToFront(AtomicReference<Screens> opened) {
        var screens = opened.get();
        if (screens != null) {
            screens.comeToFront();
        }
    }
}
