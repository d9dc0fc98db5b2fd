package org.careletter.app;

import javafx.application.HostServices;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

import org.careletter.session.FileDialogs;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// The system's own file dialogs.
final class SystemDialogs implements FileDialogs {

    private final Stage stage;
    private final HostServices host;

    SystemDialogs(Stage stage, HostServices host) {
        this.stage = stage;
        this.host = host;
    }

    @Override
    public Optional<Path> whereToSave(String title, String name, Kind kind) {
        var chooser = chooser(title, kind);
        chooser.setInitialFileName(name + "." + kind.ending());
        return Optional.ofNullable(chooser.showSaveDialog(stage))
                .map(File::toPath)
                .map(chosen -> meant(chosen, kind));
    }

    @Override
    public Optional<Path> whichToOpen(String title, Kind kind) {
        return Optional.ofNullable(chooser(title, kind).showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> whichFolder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    @Override
    public void showFolder(Path folder) {
        host.showDocument(folder.toUri().toString());
    }

    private static FileChooser chooser(String title, Kind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        var pattern = "*." + kind.ending();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(pattern, pattern));
        return chooser;
    }

    /// The file that is meant by a name somebody chose: one with the wanted ending. The system's
    /// dialog asked about the name as it was chosen, and about no other; so where the ending is
    /// added here and that file is there already, the next free number makes a name of its own.
    static Path meant(Path chosen, Kind kind) {
        var name = chosen.getFileName().toString();
        var ending = "." + kind.ending();
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            return chosen;
        }
        var file = chosen.resolveSibling(name + ending);
        for (int number = 2; Files.exists(file, LinkOption.NOFOLLOW_LINKS); number++) {
            file = chosen.resolveSibling(name + " " + number + ending);
        }
        return file;
    }
}
