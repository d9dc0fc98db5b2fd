package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A visit full of marked words, played in the real program as a process of its own, with a home, a
/// temporary and a working folder of its own. The words may be read in what was exported and
/// nowhere else: in no file, after a crash either; nor, once it is locked, in memory that is still
/// in use. The process has no socket of the internet.
@BesideTheWindow
@EnabledOnOs(OS.LINUX)
class NothingOutsideTest {

    private static final Marks MARKS =
            new Marks(
                    List.of(
                            "Quillfeather",
                            "marmaladesecret",
                            "Ostrichwick",
                            "Zebulonia",
                            "wheelbarrowing",
                            "Umbrellastand",
                            "kettlepassphrase"));
    private static final String PASSPHRASE = "four kettlepassphrase in the rain";
    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");

    @TempDir Path world;

    @Test
    void canBeReadOfWhatWasWritten() throws Exception {
        try (var program = new Canary(world)) {
            visit(program);
            assertThat(internetSockets(program.pid())).isEmpty();
            lock(program);
            assertThat(wordsInMemory(program)).isEmpty();
            unlock(program);
            program.does(
                    "says", "Who are the people and animals that matter to you?", "Umbrellastand");
            assertThat(internetSockets(program.pid())).isEmpty();
            program.crashes();
        }
        assertNothingReadable();
        assertThat(world.resolve("work")).isDirectoryNotContaining("glob:**{hs_err,core}*");
    }

    private static void visit(Canary program) throws IOException {
        program.does("types", "Your name", "Zebulonia Carter")
                .does("types", "Passphrase", PASSPHRASE)
                .does("types", "The same passphrase again", PASSPHRASE)
                .does("uses", "Begin")
                .does("uses", "Not now")
                .does("reads", "No plans yet")
                .does("uses", "New plan")
                .does("types", "Their name", "Joan Quillfeather")
                .does("presses", "ENTER")
                .does("says", "What matters most to you?", "My marmaladesecret and the tea.")
                .does("uses", "Priorities")
                .does("uses", "Write what they want…")
                .does("types", "A short name for it", "Back to Ostrichwick")
                .does("says", "What do you want?", "I want to go wheelbarrowing.")
                .does("reads", "Saved")
                .does("uses", "Letter")
                .does("reads", "Page 1 of")
                .does("uses", "Export the letter")
                .does("reads", "The letter was saved")
                .does("presses", "CONTROL", "S")
                .does("reads", "The plan file was saved");
    }

    private static void lock(Canary program) throws IOException {
        program.does("presses", "CONTROL", "L").does("reads", "Unlock");
        program.does("nothing", "x".repeat(40_000));
    }

    private static void unlock(Canary program) throws IOException {
        program.does("types", "Passphrase", PASSPHRASE)
                .does("uses", "Unlock")
                .does("uses", "About me")
                .does("reads", "What matters most to you?");
    }

    private Set<String> wordsInMemory(Canary program) throws IOException {
        var dump = world.resolve("heap.hprof");
        program.does("heap", dump.toString());
        assertThat(Files.size(dump)).isGreaterThan(1_000_000);
        var found = MARKS.in(dump);
        Files.delete(dump);
        return found;
    }

    private void assertNothingReadable() throws IOException {
        var vault = world.resolve("home/.local/share/careletter");
        assertThat(vault.resolve("vault.json")).exists();
        assertThat(vault.resolve("journal")).isNotEmptyFile();
        assertThat(MARKS.below(world))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found).startsWith("exports/"));
        try (var files = Files.walk(vault)) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.getFileName().toString())
                        .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------");
            }
        }
    }

    /// The sockets of a process that the system lists among those of the internet.
    private static Set<String> internetSockets(long pid) throws IOException {
        var open = new HashSet<String>();
        try (var all = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (Path each : all.toList()) {
                var socket = SOCKET.matcher(target(each));
                if (socket.matches()) {
                    open.add(socket.group(1));
                }
            }
        }
        var internet = new HashSet<String>();
        for (String kind : List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6", "icmp", "icmp6")) {
            var list = Path.of("/proc/" + pid + "/net/" + kind);
            for (String line : Files.exists(list) ? Files.readAllLines(list) : List.<String>of()) {
                var fields = line.strip().split("\\s+");
                if (fields.length > 9 && open.contains(fields[9])) {
                    internet.add(kind + " " + fields[1]);
                }
            }
        }
        return internet;
    }

    private static String target(Path link) throws IOException {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (NoSuchFileException _) {
            return ""; // closed meanwhile
        }
    }
}
