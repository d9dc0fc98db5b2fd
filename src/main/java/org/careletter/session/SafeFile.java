package org.careletter.session;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file that the user asked for: whole, or not at all.
public final class SafeFile {

    private SafeFile() {}

    /// Writes beside the target first and then takes its place, so that an older file is never left
    /// half overwritten. A link keeps leading to its file.
    ///
    /// @throws FileSystemException if the target is a folder, which is never replaced
    public static void write(Path target, byte[] bytes) throws IOException {
        var file = Files.exists(target) ? target.toRealPath() : target;
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
