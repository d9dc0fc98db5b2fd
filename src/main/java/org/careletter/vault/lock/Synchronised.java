package org.careletter.vault.lock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Folders that another program keeps the same on several computers. The vault is safe there, but
/// for two computers that write at the same time: such a program then keeps one file of each pair
/// and knows nothing of the other.
public final class Synchronised {

    /// What the well-known ones are called, as their makers write them.
    private static final List<String> NAMES =
            List.of(
                    "Box",
                    "Box Sync",
                    "CloudStorage",
                    "Dropbox",
                    "Google Drive",
                    "GoogleDrive",
                    "iCloud Drive",
                    "iCloudDrive",
                    "MEGA",
                    "Mobile Documents",
                    "My Drive",
                    "Nextcloud",
                    "OneDrive",
                    "ownCloud",
                    "pCloudDrive",
                    "Seafile");

    /// What is beside the files in such a folder, whatever it is called.
    private static final List<String> MARKS = List.of(".dropbox", ".owncloudsync.log", ".stfolder");

    private Synchronised() {}

    /// Whether a folder is one, or in one, as far as names tell.
    public static boolean is(Path folder) {
        for (Path place = folder; place != null; place = place.getParent()) {
            if (isCalledLikeOne(String.valueOf(place.getFileName()))
                    || MARKS.stream().map(place::resolve).anyMatch(Files::exists)) {
                return true;
            }
        }
        return false;
    }

    /// Some are called after who owns them, too, as in `OneDrive - Contoso` and `Dropbox (Home)`.
    private static boolean isCalledLikeOne(String name) {
        return NAMES.stream()
                .anyMatch(
                        known ->
                                name.equals(known)
                                        || name.startsWith(known + " - ")
                                        || name.startsWith(known + " ("));
    }
}
