package org.careletter.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Another program that uses the same vault; some tests kill it.
public final class Child {

    private Child() {}

    public static Process start(Class<?> main, Path errors, String... arguments)
            throws IOException {
        return start(List.of(), List.of(), main, errors, arguments);
    }

    /// @param before a command that starts the program, such as one that limits it first
    /// @param options options of Java; a class path among them takes the place of the usual one
    public static Process start(
            List<String> before,
            List<String> options,
            Class<?> main,
            Path errors,
            String... arguments)
            throws IOException {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(errors.toFile()).start();
    }

    public static void kill(Process process) throws InterruptedException {
        process.toHandle().destroyForcibly();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("not killed");
        }
    }
}
