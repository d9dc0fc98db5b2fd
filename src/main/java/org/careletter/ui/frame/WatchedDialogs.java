package org.careletter.ui.frame;

import org.careletter.session.FileDialogs;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntSupplier;

/// The system's dialogs, whose answer no longer counts when the plans were locked meanwhile.
/// Whoever finds one open on a computer that was left alone must not get a letter out of it.
final class WatchedDialogs implements FileDialogs {

    private final FileDialogs dialogs;
    private final IntSupplier locked;

    /// @param locked how often it was locked
    WatchedDialogs(FileDialogs dialogs, IntSupplier locked) {
        this.locked = locked;
        this.dialogs = dialogs;
    }

    @Override
    public Optional<Path> whereToSave(String title, String name, Kind kind) {
        int before = locked.getAsInt();
        return dialogs.whereToSave(title, name, kind).filter(_ -> before == locked.getAsInt());
    }

    @Override
    public Optional<Path> whichToOpen(String title, Kind kind) {
        int before = locked.getAsInt();
        return dialogs.whichToOpen(title, kind).filter(_ -> before == locked.getAsInt());
    }

    @Override
    public Optional<Path> whichFolder(String title) {
        int before = locked.getAsInt();
        return dialogs.whichFolder(title).filter(_ -> before == locked.getAsInt());
    }

    @Override
    public void showFolder(Path folder) {
        dialogs.showFolder(folder);
    }
}
