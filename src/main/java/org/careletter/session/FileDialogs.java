package org.careletter.session;

import java.nio.file.Path;
import java.util.Optional;

/// Asking the person at the screen for a file. The system's own dialogs in the program; a fixed
/// answer in tests.
public interface FileDialogs {

    /// A kind of file the program knows.
    enum Kind {
        /// A letter.
        PDF,

        /// A plan file.
        PLAN,

        /// Plain text.
        TEXT;

        /// How names of such files end, without the dot.
        public String ending() {
            return switch (this) {
                case PDF -> "pdf";
                case PLAN -> "json";
                case TEXT -> "txt";
            };
        }
    }

    /// Where to save; empty when they changed their mind.
    ///
    /// @param title what the dialog is headed with
    /// @param name the suggested name, without its ending
    Optional<Path> whereToSave(String title, String name, Kind kind);

    /// Which file to open; empty when they changed their mind.
    Optional<Path> whichToOpen(String title, Kind kind);

    /// In which folder to make something; empty when they changed their mind.
    Optional<Path> whichFolder(String title);

    /// Shows a folder in the system's file manager.
    void showFolder(Path folder);
}
