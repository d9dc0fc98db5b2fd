package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.exchange.PlanFile;
import org.careletter.plan.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/// A slip on the command line never costs a file.
class NothingOverwrittenTest {

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
