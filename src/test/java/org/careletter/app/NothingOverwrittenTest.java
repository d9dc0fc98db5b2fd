package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.careletter.exchange.PlanFile;
import org.careletter.plan.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// A slip on the command line never costs a file.
class NothingOverwrittenTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir Path folder;
    private Path plan = Path.of("");

    @BeforeEach
    void writeAPlanFile() throws Exception {
        plan = folder.resolve("plan.json");
        Files.write(plan, PlanFile.write(Plans.joan()));
    }

    @Test
    void refusesToPutALetterOverItsOwnPlanFile() throws Exception {
        assertThat(letter(plan)).isOne();

        assertThat(PlanFile.read(plan)).isEqualTo(Plans.joan());
    }

    @Test
    void refusesToPutALetterOverItsPlanFileBehindALink() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link.pdf"), plan);

        assertThat(letter(link)).isOne();

        assertThat(PlanFile.read(plan)).isEqualTo(Plans.joan());
    }

    @Test
    void refusesToPutALetterInPlaceOfAFolder() throws Exception {
        var empty = Files.createDirectory(folder.resolve("letters"));

        assertThat(letter(empty)).isOne();

        assertThat(empty).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesToPutALetterInPlaceOfAPipeAndDoesNotWaitForIt() throws Exception {
        var pipe = pipe("letter.pdf");

        assertTimeoutPreemptively(SOON, () -> assertThat(letter(pipe)).isOne());

        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesToPutASampleInPlaceOfAPipeAndDoesNotWaitForIt() throws Exception {
        var pipe = pipe("kai-own-plan.pdf");

        assertTimeoutPreemptively(
                SOON, () -> assertThat(Commands.run("sample", "-o", folder.toString())).isOne());

        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(folder.resolve("joan-own-home.json")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"new/", "full/", "new/none/", ""})
    void refusesTheNameOfAFolderForALetter(String name) throws Exception {
        var full = Files.createDirectory(folder.resolve("full"));
        var output = name.isEmpty() ? "" : folder + "/" + name;

        assertThat(Commands.run("letter", plan.toString(), "--output", output)).isEqualTo(2);

        assertThat(full).isEmptyDirectory();
        assertThat(folder.resolve("new")).doesNotExist();
    }

    private Path pipe(String name) throws Exception {
        var pipe = folder.resolve(name);
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        return pipe;
    }

    @Test
    void refusesToPutASampleOverAFileThatSaysSomethingElse() throws Exception {
        var mine = Files.writeString(folder.resolve("kai-own-plan.json"), "mine");

        assertThat(Commands.run("sample", "-o", folder.toString())).isOne();

        assertThat(mine).hasContent("mine");
        assertThat(folder.resolve("joan-own-home.json")).doesNotExist();
    }

    @Test
    void writesTheSameSamplesAgain() {
        assertThat(Commands.run("sample", "-o", folder.toString())).isZero();

        assertThat(Commands.run("sample", "-o", folder.toString())).isZero();
    }

    private int letter(Path output) {
        return Commands.run("letter", plan.toString(), "-o", output.toString());
    }
}
