package org.careletter.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.careletter.exchange.PlanFile;
import org.careletter.plan.Agreement;
import org.careletter.plan.Answers;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.plan.Priority;
import org.careletter.plan.Statement;
import org.careletter.plan.Wording;
import org.careletter.plan.code.AgreedHow;
import org.careletter.plan.code.PriorityStanding;
import org.careletter.print.LogicalText;
import org.careletter.print.Vera;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A plan whose priorities are told in four languages beside English: from the plan file to words
/// copied out of the letter.
class ManyScriptsTest {

    private static final String URDU = "میں بہار تک اپنے باغ میں واپس جانا چاہتی ہوں۔";
    private static final String PANJABI = "ਮੈਂ ਬਸੰਤ ਤੱਕ ਆਪਣੇ ਬਾਗ਼ ਵਿੱਚ ਵਾਪਸ ਜਾਣਾ ਚਾਹੁੰਦੀ ਹਾਂ।";
    private static final String BENGALI = "আমি বসন্তের মধ্যে আমার বাগানে ফিরে যেতে চাই।";
    private static final String POLISH = "Chcę wrócić na działkę do wiosny. Żółć, źdźbło, gęś.";
    private static final String ENGLISH = "I want to be back on the plot by spring.";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"writer", "person"})
    void isValidAndReadsBackInEveryScript(String narrator) throws Exception {
        var pdf = letter(narrator);

        assertThat(Vera.flaws(pdf)).isEmpty();
        assertThat(LogicalText.of(pdf))
                .containsSubsequence(ENGLISH, URDU, PANJABI, BENGALI, POLISH);
    }

    @Test
    void copiesOutAsTheSameText() throws Exception {
        try (var document = Loader.loadPDF(letter("writer"))) {
            var copied = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(copied).contains(ENGLISH, PANJABI, BENGALI, POLISH);
            for (String word : URDU.replace("۔", "").split(" ")) {
                assertThat(copied).contains(word);
            }
        }
    }

    private byte[] letter(String narrator) throws Exception {
        var plan = folder.resolve("plan.json");
        var letter = folder.resolve("letter.pdf");
        Files.write(plan, PlanFile.write(plan()));
        var status =
                Commands.run(
                        "letter",
                        plan.toString(),
                        "-o",
                        letter.toString(),
                        "--narrator",
                        narrator,
                        "--part",
                        "priorities");
        assertThat(status).isZero();
        var kept = Files.createDirectories(Path.of("target", "letters"));
        var pdf = Files.readAllBytes(letter);
        Files.write(kept.resolve("priorities-in-many-scripts-" + narrator + ".pdf"), pdf);
        return pdf;
    }

    private static Plan plan() {
        return Plans.joan()
                .withPriorities(
                        List.of(
                                priority("English", ENGLISH, ""),
                                priority("Urdu", URDU, "ur"),
                                priority("Panjabi", PANJABI, "pa"),
                                priority("Bengali", BENGALI, "bn"),
                                priority("Polish", POLISH, "pl")));
    }

    private static Priority priority(String title, String what, String language) {
        var agreed = new Agreement(LocalDate.of(2026, 11, 10), AgreedHow.READ_THEMSELF, null);
        var wording =
                new Wording(what, Plans.id("sam"), Instant.parse("2026-11-10T10:30:00Z"), agreed);
        var statement =
                Statement.first(id(title + " words"), Plans.joan().person().id(), wording)
                        .withLanguage(language);
        return new Priority(
                id(title),
                title,
                Answers.NONE.with("priority.what", List.of(statement)),
                List.of(),
                List.of(),
                PriorityStanding.WANTED,
                null);
    }

    private static UUID id(String name) {
        return Plans.id("many scripts " + name);
    }
}
