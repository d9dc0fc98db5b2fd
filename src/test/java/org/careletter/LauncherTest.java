package org.careletter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The launcher with Java folders that only pretend: they say with what they were started. It asks
/// for Java 999 here, so that no real one on this machine is ever chosen.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Path LAUNCHER = Path.of("packaging/bin/careletter");

    @TempDir private Path folder;
    private Path launcher = LAUNCHER;
    private Path home = LAUNCHER;

    private record Ended(int status, String output, String error) {
        List<String> arguments() {
            return output.lines().toList();
        }
    }

    @BeforeEach
    void putProgramInAFolderWithAnAwkwardName() throws IOException {
        var bin = Files.createDirectories(folder.resolve("Care letter (ü)/bin"));
        home = Files.createDirectories(folder.resolve("home"));
        launcher = bin.resolve("careletter");
        var text = Files.readString(LAUNCHER).replace("lowest=25", "lowest=999");
        executable(launcher, text);
    }

    /// Windows may miss the marks that a batch file jumps to where lines end otherwise.
    @Test
    void itsTwinForWindowsEndsLinesAsWindowsDoes() throws Exception {
        var twin = Files.readString(LAUNCHER.resolveSibling("careletter.bat"));
        assertThat(twin.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void takesJavaHomeIfItIsNewEnough() throws Exception {
        var jdk = jdk("chosen", "999.0.3");
        assertThat(run(Map.of("JAVA_HOME", jdk.toString())).arguments()).contains("in chosen");
    }

    @Test
    void looksFurtherIfJavaHomeIsTooOld() throws Exception {
        var old = jdk("old", "998.0.1");
        jdk("home/.jdks/temurin-999", "999");
        assertThat(run(Map.of("JAVA_HOME", old.toString())).arguments()).contains("in temurin-999");
    }

    @Test
    void findsTheJavaOfTheCommandPromptThroughItsLinks() throws Exception {
        var jdk = jdk("far away/jdk", "1000-ea");
        var bin = Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(bin.resolve("java"), jdk.resolve("bin/java"));
        var path = bin + ":" + System.getenv("PATH");
        assertThat(run(Map.of("PATH", path)).arguments()).contains("in jdk");
    }

    @Test
    void looksFurtherIfJavaHomeIsForAnotherKindOfMachine() throws Exception {
        var other = jdk("other", "999");
        executable(other.resolve("bin/java"), "\u007fELF");
        jdk("home/.jdks/good", "999");
        assertThat(run(Map.of("JAVA_HOME", other.toString())).arguments()).contains("in good");
    }

    @Test
    void looksFurtherIfWhatJavaNeedsIsNotOnThisMachine() throws Exception {
        var other = jdk("other", "999");
        executable(other.resolve("bin/java"), "#!/none/such/loader\n");
        jdk("home/.jdks/good", "999");
        assertThat(run(Map.of("JAVA_HOME", other.toString())).arguments()).contains("in good");
    }

    @Test
    void asksAScriptThatChoosesAJdk() throws Exception {
        var path = script("echo '    java.specification.version = 999' >&2");
        assertThat(run(Map.of("PATH", path)).arguments()).contains("in a script");
    }

    @Test
    void startsAScriptThatDoesNotSayWhichJdkItChooses() throws Exception {
        assertThat(run(Map.of("PATH", script("true"))).arguments()).contains("in a script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo '    java.specification.version = 998' >&2",
                "echo '    java.specification.version = 1.8' >&2",
                "exit 1",
                "exec /none/such/java"
            })
    void startsNoScriptThatChoosesNoneOrAnOldOne(String answer) throws Exception {
        var ended = run(Map.of("PATH", script(answer)));
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.error().lines()).singleElement().asString().contains("Java 999 or newer");
    }

    @Test
    void takesAJdkBeforeAScript() throws Exception {
        jdk("home/.jdks/good", "999");
        assertThat(run(Map.of("PATH", script("true"))).arguments()).contains("in good");
    }

    @Test
    void saysInOneSentenceThatThereIsNoJava() throws Exception {
        var ended = run(Map.of());
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.error().lines())
                .singleElement()
                .asString()
                .contains("Java 999 or newer")
                .endsWith(".");
    }

    @Test
    void findsTheProgramThroughALinkFromAnyFolder() throws Exception {
        var jdk = jdk("jdk", "999");
        var link = folder.resolve("link");
        Files.createSymbolicLink(link, launcher);
        launcher = link;
        assertThat(run(Map.of("JAVA_HOME", jdk.toString())).arguments())
                .contains(folder.toRealPath().resolve("Care letter (ü)/lib/*").toString());
    }

    @Test
    void handsOverArgumentsAsTheyAre() throws Exception {
        var jdk = jdk("jdk", "999");
        assertThat(
                        run(
                                        Map.of("JAVA_HOME", jdk.toString()),
                                        "letter",
                                        "My plan.json",
                                        "-o",
                                        "$HOME '*' \"x\"")
                                .arguments())
                .endsWith(
                        "org.careletter.app.Main",
                        "letter",
                        "My plan.json",
                        "-o",
                        "$HOME '*' \"x\"");
    }

    @Test
    void givesBackTheStatusOfTheProgram() throws Exception {
        var jdk = jdk("jdk", "999");
        executable(jdk.resolve("bin/java"), "#!/bin/sh\nexit 7\n");
        assertThat(run(Map.of("JAVA_HOME", jdk.toString())).status()).isEqualTo(7);
    }

    @Test
    void startsTheProgramWithEveryOptionThatMavenStartsItWith() throws Exception {
        var options =
                Pattern.compile("<run.options>(.*)</run.options>")
                        .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(options.find()).isTrue();
        var jdk = jdk("jdk", "999");
        var started = run(Map.of("JAVA_HOME", jdk.toString())).arguments();
        var windows = Files.readString(Path.of("packaging/bin/careletter.bat"));
        assertThat(options.group(1).split(" "))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(started).contains(option))
                .allSatisfy(option -> assertThat(windows).contains(option));
    }

    private Path jdk(String name, String version) throws IOException {
        var jdk = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(
                jdk.resolve("release"),
                "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        executable(
                jdk.resolve("bin/java"),
                "#!/bin/sh\necho 'in %s'\nprintf '%%s\\n' \"$@\"\n".formatted(jdk.getFileName()));
        return jdk;
    }

    /// A path with a `java` that lies in no JDK.
    ///
    /// @param answer what it does when it is asked
    private String script(String answer) throws IOException {
        var bin = Files.createDirectories(folder.resolve("shims"));
        executable(
                bin.resolve("java"),
                "#!/bin/sh\ncase $1 in -Xshow*) %s; exit ;; esac\necho 'in a script'\n"
                        .formatted(answer));
        return bin + ":/usr/bin:/bin";
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ended run(Map<String, String> environment, String... arguments) throws Exception {
        var output = folder.resolve("output.txt");
        var error = folder.resolve("error.txt");
        var command = new ProcessBuilder(launcher.toString());
        command.command().addAll(List.of(arguments));
        command.environment().keySet().retainAll(List.of("PATH"));
        command.environment().put("HOME", home.toString());
        command.environment().putAll(environment);
        command.directory(home.toFile());
        command.redirectOutput(output.toFile()).redirectError(error.toFile());
        var status = command.start().waitFor();
        return new Ended(status, Files.readString(output), Files.readString(error));
    }
}
