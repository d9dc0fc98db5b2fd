package org.careletter.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A second start of the program, as a process of its own.
final class CallingChild {

    private static final int NOBODY = 3;

    private CallingChild() {}

    /// Arguments: the vault's folder, the other folder.
    public static void main(String[] arguments) {
        try (var second = new SingleInstance(Path.of(arguments[0]), Path.of(arguments[1]))) {
            System.exit(second.callsToFront() ? 0 : NOBODY);
        }
    }

    /// Starts it and tells whether there was a window to call.
    static boolean calls(Path folder, Path own) throws IOException, InterruptedException {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CallingChild.class.getName(),
                        folder.toString(),
                        own.toString());
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
