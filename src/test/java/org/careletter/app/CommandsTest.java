package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.exchange.PlanFile;
import org.careletter.plan.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The command line as somebody meets it: status, what it says, and which files are there after.
class CommandsTest {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;

    @TempDir private Path folder;

    private record Ended(int status, String output, String error) {}

    @BeforeEach
    void putAPlanFileThere() throws IOException {
        Files.write(folder.resolve("plan.json"), PlanFile.write(Plans.joan()));
    }

    @Nested
    class Letter {
        @Test
        void isWrittenAsPdf() throws IOException {
            var ended = run("letter", at("plan.json"), "-o", at("letter.pdf"));
            assertThat(ended).isEqualTo(new Ended(DONE, "", ""));
            assertThat(Files.readString(folder.resolve("letter.pdf"), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");
            assertThat(names()).containsExactlyInAnyOrder("plan.json", "letter.pdf");
        }

        @Test
        void isTheSameForTheSamePlanAndDate() {
            assertThat(letter("--date", "2026-11-14")).isEqualTo(letter("--date", "2026-11-14"));
        }

        @Test
        void isAnotherForAnotherDateNarratorOrPart() {
            var letters =
                    List.of(
                            letter("--date", "2026-11-14"),
                            letter("--date", "2026-11-15"),
                            letter("--date", "2026-11-14", "--narrator", "person"),
                            letter("--date", "2026-11-14", "--part", "priorities"),
                            letter("--date", "2026-11-14", "--part", "safety"),
                            letter("--date=2026-11-14", "--part=safety", "--part=priorities"));
            assertThat(letters).doesNotHaveDuplicates();
        }

        @Test
        void takesThePlaceOfAnOlderLetter() throws IOException {
            Files.writeString(folder.resolve("letter.pdf"), "older");
            run("letter", at("plan.json"), "-o", at("letter.pdf"));
            assertThat(Files.size(folder.resolve("letter.pdf"))).isGreaterThan(1000);
        }

        @Test
        void isRefusedWithoutItsPlanFile() {
            refused("none.json", run("letter", at("none.json"), "-o", at("letter.pdf")));
        }

        @Test
        void isRefusedIntoAFolderThatIsNotThere() {
            refused("letter.pdf", run("letter", at("plan.json"), "-o", at("none/letter.pdf")));
            assertThat(names()).containsExactly("plan.json");
        }

        @Test
        void isRefusedInThePlaceOfAFolder() throws IOException {
            Files.createDirectories(folder.resolve("full/kept"));
            refused("full", run("letter", at("plan.json"), "-o", at("full")));
            assertThat(names()).containsExactlyInAnyOrder("full", "plan.json");
        }

        @Test
        void leavesTheOlderLetterWhenThePlanIsRefused() throws IOException {
            Files.writeString(folder.resolve("letter.pdf"), "older");
            Files.writeString(folder.resolve("bad.json"), "{");
            refused("bad.json", run("letter", at("bad.json"), "-o", at("letter.pdf")));
            assertThat(folder.resolve("letter.pdf")).hasContent("older");
        }

        @ParameterizedTest
        @ValueSource(strings = {"--date=14/11/2026", "--date=2026-02-30", "--date="})
        void saysWhatADateLooksLike(String date) {
            var ended = run("letter", at("plan.json"), "-o", at("letter.pdf"), date);
            wrongUse("--date", ended);
            assertThat(ended.error()).contains("YYYY-MM-DD");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1899-12-31", "2200-01-01", "0026-11-14", "+20226-11-14"})
        void isOfOurTime(String date) {
            wrongUse("1900", run("letter", at("plan.json"), "-o", at("x.pdf"), "--date=" + date));
        }

        @Test
        void saysWhichPartsThereAre() {
            var ended = run("letter", at("plan.json"), "-o", at("letter.pdf"), "--part", "garden");
            wrongUse("--part", ended);
            assertThat(ended.error()).contains("priorities", "to-agree", "safety");
        }

        @Test
        void saysWhichNarratorsThereAre() {
            var ended = run("letter", at("plan.json"), "-o", at("letter.pdf"), "--narrator", "me");
            wrongUse("--narrator", ended);
            assertThat(ended.error()).containsIgnoringCase("person").containsIgnoringCase("writer");
        }

        @Test
        void needsAPlanFileAndAPlaceToGo() {
            wrongUse("PLAN.json", run("letter", "-o", at("letter.pdf")));
            wrongUse("LETTER.pdf", run("letter", at("plan.json")));
            wrongUse("", run("letter"));
            assertThat(names()).containsExactly("plan.json");
        }

        private byte[] letter(String... options) {
            var words = new ArrayList<>(List.of("letter", at("plan.json")));
            words.addAll(List.of("-o", at("letter.pdf")));
            words.addAll(List.of(options));
            assertThat(run(words.toArray(String[]::new)).status()).isEqualTo(DONE);
            try {
                return Files.readAllBytes(folder.resolve("letter.pdf"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Nested
    class Check {
        @Test
        void saysThatASoundFileIsSound() {
            var ended = run("check", at("plan.json"));
            assertThat(ended.status()).isEqualTo(DONE);
            assertThat(ended.error()).isEmpty();
            assertThat(ended.output().lines()).singleElement().asString().contains("sound");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                textBlock =
                        """
                        empty        | ``
                        no text      | `\u0000\u0001`
                        no JSON      | `Dear Joanie`
                        cut off      | `{"format": 1, "id"`
                        no plan      | `{"name": "careletter"}`
                        a list       | `[1, 2, 3]`
                        wrong type   | `{"format": 1, "id": 7}`
                        unknown      | `{"format": 1, "colour": "green"}`
                        same twice   | `{"format": 1, "format": 1}`
                        more behind  | `{"format": 1} {}`
                        newer        | `{"format": 999}`
                        """)
        void refusesAnyOtherFileWithOneSentence(String what, String content) throws IOException {
            var name = what.replace(' ', '-') + ".json";
            Files.writeString(folder.resolve(name), content);
            refused(name, run("check", at(name)));
            assertThat(folder.resolve(name)).hasContent(content);
        }

        @Test
        void refusesAFileThatIsCutOffAnywhere() throws IOException {
            var whole = PlanFile.write(Plans.joan());
            for (int length = 0; length < whole.length - 2; length += 997) {
                Files.write(folder.resolve("cut.json"), Arrays.copyOf(whole, length));
                refused("cut.json", run("check", at("cut.json")));
            }
        }

        @Test
        void refusesAPdf() {
            run("letter", at("plan.json"), "-o", at("letter.pdf"));
            refused("letter.pdf", run("check", at("letter.pdf")));
        }

        @Test
        void refusesAFolderAndAFileThatIsNotThere() {
            refused(folder.toString(), run("check", folder.toString()));
            refused("none.json", run("check", at("none.json")));
        }

        @Test
        void needsOneFile() {
            wrongUse("PLAN.json", run("check"));
            wrongUse("two.json", run("check", at("plan.json"), "two.json"));
        }
    }

    @Nested
    class Sample {
        @Test
        void writesThreePlansAndTheirLetters() {
            var ended = run("sample", "-o", at("new/letters"));
            assertThat(ended.status()).isEqualTo(DONE);
            assertThat(ended.error()).isEmpty();
            var written = ended.output().lines().toList();
            assertThat(written).hasSize(6).allSatisfy(file -> assertThat(Path.of(file)).exists());
            assertThat(written.stream().filter(file -> file.endsWith(".json")))
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(run("check", file).status()).isEqualTo(DONE));
        }

        @Test
        void isRefusedInThePlaceOfAFile() {
            refused("plan.json", run("sample", "-o", at("plan.json")));
        }

        @Test
        void needsAFolder() {
            wrongUse("DIR", run("sample"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"leter", "--colour", "letter --colour", "plan.json", "check a b c"})
    void saysWhatItDoesNotKnow(String words) {
        wrongUse("", run(words.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "letter --help", "sample --help", "check --help", "--version"})
    void helps(String words) {
        var ended = run(words.split(" "));
        assertThat(ended.status()).isEqualTo(DONE);
        assertThat(ended.output()).contains("areletter");
        assertThat(ended.error()).isEmpty();
    }

    private static void refused(String about, Ended ended) {
        assertThat(ended.status()).isEqualTo(REFUSED);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.error().lines()).hasSize(1);
        isPlain(ended.error());
        assertThat(ended.error()).contains(about);
    }

    private static void wrongUse(String about, Ended ended) {
        assertThat(ended.status()).isEqualTo(WRONG_USE);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.error().lines()).hasSizeBetween(1, 2);
        isPlain(ended.error());
        assertThat(ended.error()).contains(about);
    }

    private static void isPlain(String error) {
        assertThat(error)
                .isNotBlank()
                .doesNotContain(
                        "Exception", "java.", "\tat ", "null", "{0}", "Something went wrong");
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> names() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ended run(String... words) {
        var output = new StringWriter();
        var error = new StringWriter();
        var line = Commands.commandLine();
        line.setOut(new PrintWriter(output, true)).setErr(new PrintWriter(error, true));
        var status = line.execute(words);
        return new Ended(status, output.toString(), error.toString());
    }
}
