package org.careletter.session;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/// Writes a file that the user asked for: whole, or not at all.
public final class SafeFile {

    /// As many links as Linux follows.
    private static final int MOST_LINKS = 40;

    private SafeFile() {}

    /// Writes beside the target first, under a name that nobody else has, and then takes its place,
    /// so that an older file is never left half overwritten. A link keeps leading to its file, also
    /// to one that is not there yet.
    ///
    /// @throws NoPlainFile if something else is there, such as a folder or a device: that is never
    ///     replaced
    public static void write(Path target, byte[] bytes) throws IOException {
        var file = behindLinks(target);
        boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (isThere && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoPlainFile();
        }
        var part = file.resolveSibling(".careletter-" + UUID.randomUUID() + ".part");
        try {
            Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (isThere) {
                openLike(file, part);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Path behindLinks(Path target) throws IOException {
        var file = target;
        for (int followed = 0; Files.isSymbolicLink(file); followed++) {
            if (followed == MOST_LINKS) {
                throw new FileSystemLoopException("");
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        return file;
    }

    /// Whoever could read the older file, and nobody else, can read the new one.
    private static void openLike(Path older, Path newer) throws IOException {
        var view = Files.getFileAttributeView(newer, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.getPosixFilePermissions(older));
        }
    }
}
