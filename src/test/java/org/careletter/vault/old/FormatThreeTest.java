package org.careletter.vault.old;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.plan.Plan;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.Deed;
import org.careletter.plan.kept.LetterForm;
import org.careletter.plan.kept.SentLetter;
import org.careletter.vault.KeptVault;
import org.careletter.vault.report.VaultFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A vault of format 3 that was kept opens, and keeps what is new in it: a printed letter of each
/// plan, and the entry in the activity log that says so.
@BesideTheWindow
class FormatThreeTest {

    @TempDir private Path home;

    @Test
    void keepsPrintedLetters() throws Exception {
        var kept = KeptVault.ofFormat(3, home);
        assertThat(kept.folder().resolve("vault.json")).content().startsWith("{\"format\":3,");
        assertAllThere(kept);
    }

    @Test
    void keepsPrintedLettersAfterItsDatabaseWasLost() throws Exception {
        var kept = KeptVault.ofFormat(3, home);
        Files.delete(kept.folder().resolve("plans.mv.db"));
        assertAllThere(kept);
    }

    private static void assertAllThere(KeptVault kept) throws VaultFailure {
        try (var vault = kept.unlock()) {
            var archive = vault.archive();
            for (Plan plan : kept.plans()) {
                var printed =
                        archive.letters(plan.id()).stream()
                                .filter(letter -> letter.form() == LetterForm.PAPER)
                                .toList();
                assertThat(printed)
                        .extracting(SentLetter::recipient)
                        .containsExactly(plan.person().calledAs());
                assertThat(archive.open(printed.getFirst()))
                        .asString(StandardCharsets.UTF_8)
                        .isEqualTo("On paper: dear " + plan.person().calledAs());
            }
            assertThat(archive.activity().whole()).isTrue();
            assertThat(archive.activity().activities())
                    .extracting(Activity::deed)
                    .filteredOn(Deed.LETTER_PRINTED::equals)
                    .hasSize(3);
        }
    }
}
