package org.careletter.vault.lock;

import org.careletter.hash.Sha256;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The name of this computer, as its owner knows it, and what tells it from others of that name.
/// The JDK would ask the network for it; this asks the system's own files and settings.
final class Computer {

    private static final List<Path> FILES =
            List.of(Path.of("/proc/sys/kernel/hostname"), Path.of("/etc/hostname"));

    private static final Path ID = Path.of("/etc/machine-id");

    private Computer() {}

    /// The name; empty where the system does not tell.
    static String name() {
        return Stream.concat(
                        Stream.of(System.getenv("COMPUTERNAME")),
                        Stream.concat(
                                FILES.stream().map(Computer::firstLine),
                                Stream.of(System.getenv("HOSTNAME"))))
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// A number that stays the same and that hardly another computer has; 0 where the system keeps
    /// none. The system's own id is meant for this computer alone, so it is only hashed.
    static long number() {
        var id = firstLine(ID).strip();
        return id.isEmpty() ? 0 : ByteBuffer.wrap(Sha256.of("careletter computer " + id)).getLong();
    }

    private static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException _) {
            return "";
        }
    }
}
