package org.careletter.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The program as a process of its own, with a home, a temporary and a working folder of its own,
/// and the options of the launcher.
final class Canary implements AutoCloseable {

    private static final Pattern LAUNCHED = Pattern.compile("(?m)^ +(-(?:XX:|D)\\S+)");

    private final Process process;
    private final Writer asks;
    private final BufferedReader answers;
    private final Path errors;

    /// @param world the folder around all others
    Canary(Path world) throws IOException {
        errors = Files.createDirectories(world.resolve("work")).resolve("errors");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // the headless window and what the visitor needs, as for the tests themselves
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-javaagent"))
                .forEach(command::add);
        command.addAll(launcherOptions());
        command.add("-Duser.home=" + Files.createDirectories(world.resolve("home")));
        command.add("-Djava.io.tmpdir=" + Files.createDirectories(world.resolve("tmp")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(CanaryChild.class.getName());
        command.add(Files.createDirectories(world.resolve("exports")).toString());
        var builder = new ProcessBuilder(command).directory(world.resolve("work").toFile());
        builder.environment().remove("XDG_DATA_HOME");
        builder.environment().put("HOME", world.resolve("home").toString());
        builder.environment().put("TMPDIR", world.resolve("tmp").toString());
        process = builder.redirectError(errors.toFile()).start();
        asks = process.outputWriter();
        answers = process.inputReader();
    }

    /// The options that the launcher always gives.
    static List<String> launcherOptions() throws IOException {
        var launcher = Files.readString(Path.of("packaging/bin/careletter"));
        return LAUNCHED.matcher(launcher).results().map(each -> each.group(1)).toList();
    }

    /// Has something done, and waits until it is.
    Canary does(String... words) throws IOException {
        asks.write(String.join("|", words) + "\n");
        asks.flush();
        var answer = answers.readLine();
        if (!"done".equals(answer)) {
            throw new AssertionError(words[0] + ": " + answer + Files.readString(errors));
        }
        return this;
    }

    long pid() {
        return process.pid();
    }

    /// Ends it as a fault in Java itself would.
    void crashes() throws IOException {
        new ProcessBuilder("kill", "-SEGV", String.valueOf(pid())).start();
        waitForItsEnd();
    }

    /// Ends it as a power cut would.
    @Override
    public void close() {
        process.toHandle().destroyForcibly();
        waitForItsEnd();
    }

    private void waitForItsEnd() {
        try {
            process.waitFor(60, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
