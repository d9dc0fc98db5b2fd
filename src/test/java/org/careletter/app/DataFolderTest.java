package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

class DataFolderTest {

    private static final Path HOME = Path.of("home").toAbsolutePath();
    private static final Path OTHER = Path.of("other").toAbsolutePath();
    private static final Path ROAMING = Path.of("roaming").toAbsolutePath();
    private static final Path LOCAL = Path.of("local").toAbsolutePath();

    @TempDir private Path work;

    @Test
    void doesNotRoamOnWindows() {
        assertThat(windows(_ -> false)).contains(LOCAL.resolve("Careletter"));
        assertThat(windows(_ -> true)).contains(LOCAL.resolve("Careletter"));
    }

    @Test
    void staysWhereThePlansAre() {
        var roaming = ROAMING.resolve("Careletter");
        assertThat(windows(roaming::equals)).contains(roaming);
    }

    private static Optional<Path> windows(Predicate<Path> hasPlans) {
        var environment = Map.of("APPDATA", ROAMING.toString(), "LOCALAPPDATA", LOCAL.toString());
        return DataFolder.of("Windows 11", HOME.toString(), environment, hasPlans);
    }

    @Test
    void isWhereTheSystemKeepsSuchThings() {
        assertThat(of("Linux", HOME.toString(), Map.of()))
                .contains(HOME.resolve(".local/share/careletter"));
        assertThat(of("Linux", HOME.toString(), Map.of("XDG_DATA_HOME", OTHER.toString())))
                .contains(OTHER.resolve("careletter"));
        assertThat(of("Mac OS X", HOME.toString(), Map.of()))
                .contains(HOME.resolve("Library/Application Support/Careletter"));
        assertThat(of("Windows 11", HOME.toString(), Map.of()))
                .contains(HOME.resolve("Careletter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"share", ".", "..", "", " ", "~", "~/share", "?", "./share"})
    void isTheSameFromEveryWorkingFolder(String relative) {
        var environment = Map.of("XDG_DATA_HOME", relative, "XDG_RUNTIME_DIR", relative);
        assertThat(of("Linux", HOME.toString(), environment))
                .contains(HOME.resolve(".local/share/careletter"));
        assertThat(DataFolder.whileRunning(environment, OTHER)).isEqualTo(OTHER.resolve("run"));
        assertThat(
                        of(
                                "Windows 11",
                                HOME.toString(),
                                Map.of("APPDATA", relative, "LOCALAPPDATA", relative)))
                .contains(HOME.resolve("Careletter"));
    }

    @Test
    void hasAFolderForWhatLastsWhileItRuns() {
        assertThat(DataFolder.whileRunning(Map.of("XDG_RUNTIME_DIR", OTHER.toString()), HOME))
                .isEqualTo(OTHER.resolve("careletter"));
        assertThat(DataFolder.whileRunning(Map.of(), HOME)).isEqualTo(HOME.resolve("run"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "", "home"})
    void isNotGuessedAtWithoutAHome(String home) {
        assertThat(of("Linux", home, Map.of())).isEmpty();
        assertThat(of("Mac OS X", home, Map.of())).isEmpty();
        assertThat(of("Windows 11", home, Map.of())).isEmpty();
        assertThat(of("Linux", home, Map.of("XDG_DATA_HOME", OTHER.toString())))
                .contains(OTHER.resolve("careletter"));
    }

    @Test
    void saysInOneSentenceThatThereIsNoHome() throws Exception {
        var said = work.resolve("said");
        var command =
                new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Duser.home=?",
                                "-Duser.language=en",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        command.environment().keySet().removeIf(name -> name.matches("XDG_.*|(LOCAL)?APPDATA"));
        command.directory(Files.createDirectory(work.resolve("here")).toFile());
        command.redirectErrorStream(true).redirectOutput(said.toFile());

        assertThat(command.start().waitFor()).isEqualTo(2);

        assertThat(Files.readString(said).lines())
                .filteredOn(line -> !line.startsWith("WARNING"))
                .singleElement()
                .asString()
                .contains("no home folder", "--vault");
        assertThat(work.resolve("here")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "plans\nof ours", "plans\u0007"})
    void isRefusedUnderNoNameOrOneThatNobodyCanSee(String name) {
        for (String[] line : List.of(new String[] {"--vault", name}, sample(name))) {
            var said = new StringWriter();
            var commands = Commands.commandLine().setErr(new PrintWriter(said));
            assertThat(commands.execute(line)).isEqualTo(2);
            assertThat(said.toString()).contains(AppTexts.get("folder-name"));
        }
    }

    private static String[] sample(String name) {
        return new String[] {"sample", "--output", name};
    }

    private static Optional<Path> of(String system, String home, Map<String, String> environment) {
        return DataFolder.of(system, home, environment, _ -> false);
    }
}
