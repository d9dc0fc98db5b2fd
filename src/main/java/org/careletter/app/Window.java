package org.careletter.app;

import javafx.application.Application;
import javafx.stage.Stage;

import org.careletter.ui.shell.Shell;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/// The window as JavaFX starts it.
public final class Window extends Application {

    private static final AtomicReference<Path> FOLDER = new AtomicReference<>();

    /// Opens the window on the vault in `folder` and stays until it is closed.
    ///
    /// @throws NoWindow if the display refuses
    static void open(Path folder) throws NoWindow {
        FOLDER.set(folder);
        try {
            launch(Window.class);
        } catch (UnsupportedOperationException _) {
            throw new NoWindow(AppTexts.get("no-display"));
        }
    }

    @Override
    public void start(Stage stage) {
        new Shell(stage, Composition.of(FOLDER.get(), stage, getHostServices())).open();
    }
}
