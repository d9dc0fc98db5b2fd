package org.careletter.ui.frame;

import org.careletter.session.FileDialogs;

import java.nio.file.Path;
import java.util.Optional;

/// The system's dialogs, whose answer no longer counts when the plans were locked meanwhile.
/// Whoever finds one open on a computer that was left alone must not get a letter out of it.
final class WatchedDialogs implements FileDialogs {

    private final FileDialogs dialogs;
    private int locked;

    WatchedDialogs(FileDialogs dialogs) {
        this.dialogs = dialogs;
    }

    /// The plans are locked now.
    void turnAway() {
        locked++;
    }

    @Override
    public Optional<Path> whereToSave(String title, String name, Kind kind) {
        int before = locked;
        return dialogs.whereToSave(title, name, kind).filter(_ -> before == locked);
    }

    @Override
    public Optional<Path> whichToOpen(String title, Kind kind) {
        int before = locked;
        return dialogs.whichToOpen(title, kind).filter(_ -> before == locked);
    }

    @Override
    public Optional<Path> whichFolder(String title) {
        int before = locked;
        return dialogs.whichFolder(title).filter(_ -> before == locked);
    }

    @Override
    public void showFolder(Path folder) {
        dialogs.showFolder(folder);
    }
}
