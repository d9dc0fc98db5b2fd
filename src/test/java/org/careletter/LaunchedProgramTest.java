package org.careletter;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.careletter.exchange.PlanFile;
import org.careletter.plan.Plans;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/// The launcher with the program itself and a real Java, where folders and languages are awkward.
@EnabledOnOs(OS.LINUX)
class LaunchedProgramTest {

    private static final Path LAUNCHER = Path.of("packaging/bin/careletter");

    @TempDir private static Path built;
    private Path folder = LAUNCHER;

    private record Ended(int status, String said) {}

    @BeforeAll
    static void putTheProgramTogether() throws IOException {
        var lib = Files.createDirectories(built.resolve("lib"));
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var file = Path.of(each).toAbsolutePath();
            if (each.endsWith(".jar")) {
                Files.copy(file, lib.resolve(file.getFileName()), REPLACE_EXISTING);
            } else if (Files.exists(file.resolve("org/careletter/app/Main.class"))) {
                assertThat(jar("cf0", lib.resolve("careletter.jar"), file)).isZero();
            }
        }
        assertThat(lib.resolve("careletter.jar")).exists();
        var javafx = Files.createDirectories(lib.resolve("javafx"));
        try (var jars = Files.newDirectoryStream(Path.of("target", "javafx"))) {
            for (Path each : jars) {
                Files.copy(each, javafx.resolve(each.getFileName()));
            }
        }
        Files.copy(LAUNCHER, Files.createDirectories(built.resolve("bin")).resolve("careletter"));
    }

    @BeforeEach
    void makeAFolder() throws IOException {
        folder = Files.createTempDirectory(built, "");
    }

    private static int jar(String how, Path jar, Path classes) {
        return ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, how, jar.toString(), "-C", classes.toString(), ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"smb-share:server=nas,share=plans", ":", "a:b:", "plain; and * ?"})
    void startsFromAFolderWithAnyName(String name) throws Exception {
        var program = program(folder.resolve(name));

        assertThat(run(program, Map.of(), "--version"))
                .isEqualTo(new Ended(0, "Careletter 0.1.0\n"));
    }

    @Test
    void saysThatAFolderWithAColonHoldsNoWholeProgram() throws Exception {
        var program = program(folder.resolve("half:done"));
        Files.delete(folder.resolve("half:done/lib"));

        var ended = run(program, Map.of(), "--version");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.said().lines()).singleElement().asString().contains("colon");
    }

    @Test
    void startsThroughARelativeLinkInALinkedFolder() throws Exception {
        program(folder.resolve("app"));
        var bin = Files.createDirectories(folder.resolve("real/bin"));
        Files.createSymbolicLink(bin.resolve("cl"), Path.of("../../app/bin/careletter"));
        Files.createSymbolicLink(folder.resolve("linked"), Path.of("real/bin"));

        assertThat(run("linked/cl", Map.of(), "--version").status()).isZero();
    }

    @Test
    void startsWithAScriptThatChoosesAJdk() throws Exception {
        var launcher = program(folder.resolve("app"));
        var shims = Files.createDirectories(folder.resolve("shims"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        executable(shims.resolve("java"), "#!/bin/sh\nexec '" + java + "' \"$@\"\n");
        // one that looks in no other place, so that the script is all there is
        var text = Files.readString(LAUNCHER).replaceAll("(?m)^ +(/|\"\\$\\{HOME).*\\\\\n", "");
        executable(Path.of(launcher), text);

        var ended = run(launcher, Map.of("JAVA_HOME", "", "PATH", path(shims)), "--version");

        assertThat(ended).isEqualTo(new Ended(0, "Careletter 0.1.0\n"));
    }

    @Test
    void startsWithAnotherJdkWhereJavaHomeIsForAnotherKindOfMachine() throws Exception {
        var other = Files.createDirectories(folder.resolve("other/bin")).getParent();
        Files.writeString(other.resolve("release"), "JAVA_VERSION=\"999\"\n");
        executable(other.resolve("bin/java"), "\u007fELF");
        var jdks = Files.createDirectories(folder.resolve(".jdks"));
        Files.createSymbolicLink(jdks.resolve("good"), Path.of(System.getProperty("java.home")));

        var ended =
                run(
                        program(folder.resolve("app")),
                        Map.of("JAVA_HOME", other.toString(), "HOME", folder.toString()),
                        "--version");

        assertThat(ended).isEqualTo(new Ended(0, "Careletter 0.1.0\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LC_ALL=C",
                "LANG=C",
                "LANG=POSIX",
                "LANG=xx_YY.UTF-8",
                "LC_ALL=xx_YY.UTF-8",
                "LC_CTYPE=UTF-8",
                "LC_MESSAGES=xx_YY",
                "LC_TIME=xx_YY.UTF-8",
                "LANG="
            })
    void readsAndWritesAnyNameInAnyLanguage(String language) throws Exception {
        assumeTrue(run("/usr/bin/locale", Map.of(), "-a").said().contains("C.utf8"));
        var home = Files.createDirectories(folder.resolve("T\u0177 \u0644\u064a \ud83c\udf31"));
        var plan = Files.write(home.resolve("plan.json"), PlanFile.write(Plans.joan()));
        var letter = home.resolve("\u0141.pdf");
        var set = language.split("=", 2);

        var ended =
                run(
                        program(folder.resolve("\u0174:app")),
                        Map.of(set[0], set[1]),
                        "letter",
                        plan.toString(),
                        "-o",
                        letter.toString());

        assertThat(ended).isEqualTo(new Ended(0, ""));
        assertThat(letter).isNotEmptyFile();
    }

    /// The program in this folder; gives its launcher.
    private static String program(Path home) throws IOException {
        var launcher = Files.createDirectories(home.resolve("bin")).resolve("careletter");
        Files.copy(built.resolve("bin/careletter"), launcher);
        Files.createSymbolicLink(home.resolve("lib"), built.resolve("lib"));
        return launcher.toString();
    }

    private static String path(Path first) {
        return first + ":" + System.getenv("PATH");
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Ended run(String program, Map<String, String> environment, String... arguments)
            throws Exception {
        var output = folder.resolve("output.txt");
        var command = new ProcessBuilder(program);
        command.command().addAll(List.of(arguments));
        command.environment().keySet().retainAll(List.of("PATH"));
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().putAll(environment);
        command.directory(folder.toFile());
        command.redirectErrorStream(true).redirectOutput(output.toFile());
        return new Ended(command.start().waitFor(), Files.readString(output));
    }
}
