package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.exchange.PlanFile;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.print.LogicalText;
import org.careletter.print.Vera;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// A letter with signs that cannot be printed, on the command line.
class SignInPlaceTest {

    private static final String NKO_NAME = "\u07D2\u07DE\u07CF";

    @TempDir private Path folder;

    private record Ended(int status, String output, String error) {}

    @BeforeEach
    void putAPlanFileThere() throws IOException {
        Files.write(folder.resolve("plan.json"), PlanFile.write(named(NKO_NAME)));
        Files.write(folder.resolve("plain.json"), PlanFile.write(Plans.joan()));
    }

    private static Plan named(String name) {
        var joan = Plans.joan();
        return joan.withPerson(joan.person().withChosenName(name));
    }

    @Test
    void theLetterIsRefusedWithAllSignsAndTheWayOutIsTold() {
        var ended = run("letter", at("plan.json"), "-o", at("letter.pdf"));

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.error()).contains("U+07D2", "U+07DE", "U+07CF", "--sign-in-place");
        assertThat(folder.resolve("letter.pdf")).doesNotExist();
    }

    @Test
    void theLetterIsMadeWithABoxForEachOnceSomebodyDecidedSo() throws Exception {
        var ended = run("letter", at("plan.json"), "-o", at("letter.pdf"), "--sign-in-place");

        assertThat(ended).isEqualTo(new Ended(0, "", ""));
        var pdf = Files.readAllBytes(folder.resolve("letter.pdf"));
        assertThat(LogicalText.of(pdf)).contains("Dear □□□");
        assertThat(Vera.flaws(pdf)).isEmpty();
    }

    @Test
    void aCheckTellsOfThemWithoutMakingALetter() {
        var ended = run("check", at("plan.json"));

        assertThat(ended.status()).isEqualTo(0);
        assertThat(ended.output()).contains("sound", "U+07D2", "U+07DE", "U+07CF");
    }

    @Test
    void aCheckOfAPlanWithoutSuchSignsSaysNoMore() {
        assertThat(run("check", at("plain.json")).output().lines()).hasSize(1);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static Ended run(String... words) {
        var output = new StringWriter();
        var error = new StringWriter();
        var line = Commands.commandLine();
        line.setOut(new PrintWriter(output, true)).setErr(new PrintWriter(error, true));
        return new Ended(line.execute(words), output.toString(), error.toString());
    }
}
