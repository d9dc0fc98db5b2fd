package org.careletter.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The name of this computer, as its owner knows it. The JDK would ask the network for it; this
/// asks the system's own files and settings.
final class Computer {

    private static final List<Path> FILES =
            List.of(Path.of("/proc/sys/kernel/hostname"), Path.of("/etc/hostname"));

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

    private static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException _) {
            return "";
        }
    }
}
