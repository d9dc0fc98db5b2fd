package org.careletter.ui.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file that the user asked for: whole, or not at all.
public final class SafeFile {

    private SafeFile() {}

    /// Writes beside the target first and then takes its place, so that an older file is never left
    /// half overwritten.
    public static void write(Path target, byte[] bytes) throws IOException {
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
