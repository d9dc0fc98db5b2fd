package org.careletter.vault.busy;

import org.careletter.vault.Child;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/// Options that start a program many times in half the time: its classes are laid out for sharing
/// once (class-data sharing), from one run of it. Java shares classes from jars only, so folders of
/// classes are put into jars first.
final class QuickStart {

    private QuickStart() {}

    /// The options.
    ///
    /// @param folder where jars and classes are kept
    /// @param arguments arguments with which the program ends by itself
    static List<String> of(Path folder, Class<?> main, String... arguments) throws Exception {
        Files.createDirectories(folder);
        var classPath = new ArrayList<String>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var path = Path.of(part);
            classPath.add(
                    Files.isDirectory(path)
                            ? jar(path, folder.resolve(classPath.size() + ".jar")).toString()
                            : part);
        }
        var jars = List.of("-cp", String.join(File.pathSeparator, classPath));
        var archive = folder.resolve("shared.jsa");
        var training = new ArrayList<>(jars);
        training.addAll(List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable"));
        var process = Child.start(List.of(), training, main, folder.resolve("errors"), arguments);
        process.inputReader().readAllLines();
        if (!process.waitFor(5, TimeUnit.MINUTES) || Files.notExists(archive)) {
            throw new IOException(Files.readString(folder.resolve("errors")));
        }
        var options = new ArrayList<>(jars);
        options.add("-XX:SharedArchiveFile=" + archive);
        return options;
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(classes.resolve("org/careletter"))) {
            out.setLevel(0);
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".ttf"))
                    .forEach(file -> add(classes, file, out));
        }
        return jar;
    }

    private static void add(Path classes, Path file, JarOutputStream out) {
        try {
            out.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
            Files.copy(file, out);
            out.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
