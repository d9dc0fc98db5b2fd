package org.careletter.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program in a process of its own, whose code is as cold as when somebody has just started it.
public final class FreshJava {

    private FreshJava() {}

    /// Runs it to its end.
    ///
    /// @param options options of Java besides those of the tests, which a window needs
    /// @return the number that is all it prints
    public static long number(Class<?> main, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-javaagent"))
                .forEach(command::add);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = process.inputReader()) {
            var number = said.readLine();
            if (process.waitFor() != 0 || number == null) {
                throw new AssertionError(main.getSimpleName() + " ended before it was done");
            }
            return Long.parseLong(number);
        }
    }
}
