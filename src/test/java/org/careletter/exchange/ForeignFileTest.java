package org.careletter.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.careletter.exchange.RefusedFiles.JOAN;
import static org.careletter.exchange.RefusedFiles.refused;
import static org.careletter.exchange.RefusedFiles.with;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.careletter.exchange.PlanFileRefused.Kind;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/// Plan files that another program saved in its own way, and what only looks like a file.
class ForeignFileTest {

    private static final String MARK = "\uFEFF";

    /// Joan's plan with a name beyond ASCII, so that encodings differ.
    private static final String JOSEE =
            with("/contributors/0/name", "\"Jos\u00e9e T\u0177 \ud83c\udf31\"");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void areReadWhereAMarkSaysHowTheyWereSaved(String encoding) throws Exception {
        var saved = (MARK + JOSEE).getBytes(Charset.forName(encoding));

        assertThat(PlanFile.read(saved))
                .isEqualTo(PlanFile.read(JOSEE.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void areNotGuessedAtWithoutAMark(String encoding) {
        assertThat(refused(JOSEE.getBytes(Charset.forName(encoding))).kind())
                .isEqualTo(Kind.OTHER_ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
    void areNotReadAsWhatTheyAreNot(String encoding) {
        assertThat(refused((MARK + JOSEE).getBytes(Charset.forName(encoding))).kind())
                .isEqualTo(Kind.OTHER_ENCODING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-15", "IBM850"})
    void areNotGuessedAtInTheEncodingOfOneCountry(String encoding) {
        assertThat(refused(JOSEE.getBytes(Charset.forName(encoding))).kind())
                .isEqualTo(Kind.OTHER_ENCODING);
    }

    @Test
    void areCalledCutOffWhereACharacterIs() {
        for (String encoding : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
            var text = MARK + JOSEE.substring(0, JOSEE.indexOf("\ud83c") + 2);
            var bytes = text.getBytes(Charset.forName(encoding));
            for (int less = 1; less < 4; less++) {
                var refused = refused(Arrays.copyOf(bytes, bytes.length - less));
                assertThat(refused.kind()).isEqualTo(Kind.NOT_JSON);
                assertThat(refused.place()).isEqualTo("contributors[0].name");
            }
        }
    }

    @Test
    void haveNothingBehindTheirEndThatIsPassedOver() {
        var whole = JOAN.getBytes(StandardCharsets.UTF_8);
        var more = Arrays.copyOf(whole, whole.length + 1);
        more[whole.length] = (byte) 0xC3;
        assertThat(refused(more).kind()).isEqualTo(Kind.MORE_AFTER_THE_END);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"format\":1e2147483648}', format",
        "'{\"format\":1,\"x\":1e-2147483649}', x",
        "'{\"format\":1,\"x\":[0,-1.5E+99999999999]}', x[1]",
        "'{\"format\":1,\"x\":{\"y\":1e9223372036854775808}}', x.y",
    })
    void holdNoNumberThatJavaDoesNotHave(String file, String place) {
        var refused = refused(file);
        assertThat(refused.kind()).isEqualTo(Kind.NOT_SOUND);
        assertThat(refused.place()).isEqualTo(place);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void areNoDevicesPipesAndFolders() throws Exception {
        var pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        for (Path path : new Path[] {Path.of("/dev/zero"), Path.of("/dev/null"), pipe, folder}) {
            var refused =
                    assertTimeoutPreemptively(
                            Duration.ofSeconds(20),
                            () ->
                                    catchThrowableOfType(
                                            PlanFileRefused.class, () -> PlanFile.read(path)));
            assertThat(refused.kind()).isEqualTo(Kind.NO_PLAIN_FILE);
        }
        assertThat(catchThrowableOfType(NoSuchFileException.class, this::readNone)).isNotNull();
    }

    private void readNone() throws Exception {
        PlanFile.read(folder.resolve("none"));
    }

    @Test
    void areReadThroughALink() throws Exception {
        var file = Files.write(folder.resolve("plan.json"), PlanFile.write(Plans.joan()));
        var link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        assertThat(PlanFile.read(link)).isEqualTo(Plans.joan());
    }

    @Test
    void areNotReadToAnEndThatIsFarAway() throws Exception {
        var file = folder.resolve("large.json");
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(8L << 30);
        }
        var refused = catchThrowableOfType(PlanFileRefused.class, () -> PlanFile.read(file));
        assertThat(refused.kind()).isEqualTo(Kind.TOO_BIG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/person/names",
                "/person/chosenName",
                "/person/phone",
                "/contributors/0/name",
                "/contributors/0/relation",
                "/contributors/0/organisation",
                "/priorities/0/title",
                "/keptOut/0",
                "/letterhead/reference",
                "/talks/0/place"
            })
    void haveOneLineWhereOneLineBelongs(String pointer) throws Exception {
        var lines = with(pointer, "\"W\\nW\\r\\nW\\tW\\u2028W\"");
        var line = with(pointer, "\"W W W W W\"");
        assertThat(PlanFile.read(lines.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(PlanFile.read(line.getBytes(StandardCharsets.UTF_8)));

        var longest = with(pointer, '"' + "W".repeat(Plan.LONGEST_LINE) + '"');
        PlanFile.read(longest.getBytes(StandardCharsets.UTF_8));
        var refused = refused(with(pointer, '"' + "W\\n".repeat(24_500) + '"'));
        assertThat(refused.kind()).isEqualTo(Kind.LINE_TOO_LONG);
        assertThat(refused.place()).startsWith(pointer.substring(1, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/person/address", "/contributors/0/address"})
    void keepTheLinesOfAnAddress(String pointer) throws Exception {
        var lines = with(pointer, "\"1 High Street\\nExeter\"");
        var plan = PlanFile.read(lines.getBytes(StandardCharsets.UTF_8));
        assertThat(plan.toString()).contains("1 High Street\nExeter");
    }

    @Test
    void areOpenedFromTheVaultWhateverLengthALineHadBefore() throws Exception {
        var name = "W".repeat(Plan.LONGEST_LINE + 1);
        var saved = with("/person/names", '"' + name + '"').getBytes(StandardCharsets.UTF_8);
        assertThat(PlanFile.readSaved(saved).person().names()).isEqualTo(name);
    }
}
