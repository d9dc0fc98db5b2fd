package org.careletter;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Whoever looks for something finds it: rooms are of a size that one can look over, and a name
/// stands for one thing.
@BesideTheWindow
class HouseTest {

    private static final Path SOURCES = Path.of("src");
    private static final Path PROGRAM = Path.of("src", "main", "java", "org", "careletter");
    private static final long LONGEST_FILE = 300;
    private static final long MOST_FILES = 40;

    @Test
    void noFileOfCodeIsTooLong() throws IOException {
        assertThat(code(SOURCES)).hasSizeGreaterThan(500);
        assertThat(code(SOURCES)).filteredOn(file -> lines(file) > LONGEST_FILE).isEmpty();
    }

    @Test
    void noFolderHasTooManyFiles() throws IOException {
        assertThat(counted(files(SOURCES), Path::getParent))
                .filteredOn(count -> count.getValue() > MOST_FILES)
                .isEmpty();
    }

    @Test
    void noNameStandsForTwoThings() throws IOException {
        var classes =
                code(SOURCES).stream().filter(file -> !file.endsWith("package-info.java")).toList();
        assertThat(counted(classes, Path::getFileName))
                .filteredOn(count -> count.getValue() > 1)
                .isEmpty();
    }

    @Test
    void noRoomHoldsFortyOfAHundredLines() throws IOException {
        var rooms =
                code(PROGRAM).stream()
                        .collect(
                                groupingBy(
                                        file -> PROGRAM.relativize(file).getName(0),
                                        summingLong(HouseTest::lines)));
        long all = rooms.values().stream().mapToLong(Long::longValue).sum();
        assertThat(rooms.entrySet())
                .hasSizeGreaterThan(10)
                .filteredOn(room -> 100 * room.getValue() >= 40 * all)
                .isEmpty();
    }

    /// What is hidden and goes on taking room is the mistake of who has to think of both.
    @Test
    void nothingIsHiddenByHandButInOnePlace() throws IOException {
        var byHand = Pattern.compile("([\\w.]*)setVisible\\((.+)\\);\\s+\\1setManaged\\(\\2\\);");
        assertThat(code(PROGRAM))
                .filteredOn(file -> byHand.matcher(text(file)).find())
                .extracting(file -> String.valueOf(file.getFileName()))
                .containsExactly("Controls.java");
    }

    /// The build runs what is called a test, and passes over everything else without a word.
    @Test
    void whatTestsIsCalledATest() throws IOException {
        var tests = Pattern.compile("(?m)^ +@(Test|Property|ParameterizedTest|TestFactory)\\b");
        assertThat(code(Path.of("src", "test")))
                .filteredOn(file -> tests.matcher(text(file)).find())
                .hasSizeGreaterThan(100)
                .allMatch(file -> file.toString().endsWith("Test.java"));
    }

    private static <K> Iterable<Map.Entry<K, Long>> counted(
            List<Path> files, Function<Path, K> by) {
        return files.stream().collect(groupingBy(by, counting())).entrySet();
    }

    private static List<Path> code(Path where) throws IOException {
        return files(where).stream().filter(file -> file.toString().endsWith(".java")).toList();
    }

    private static List<Path> files(Path where) throws IOException {
        try (var found = Files.walk(where)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
