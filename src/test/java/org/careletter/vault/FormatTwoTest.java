package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.exchange.PlanFile;
import org.careletter.plan.Checkpoint;
import org.careletter.plan.Deed;
import org.careletter.plan.Plan;
import org.careletter.plan.SentLetter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A vault of format 2 that was kept opens, and keeps everything: the three sample plans, one of
/// them changed after the backup, each with a version, a letter and an entry in the activity log,
/// the profile and recovery words. Beside it lie the plan files.
class FormatTwoTest {

    private static final Path KEPT =
            Path.of("src/test/resources/org/careletter/vault/format-2").toAbsolutePath();
    private static final Clock CLOCK = Clock.offset(TestVault.CLOCK, Duration.ofDays(2));
    private static final String WORDS =
            "abandon debris luxury debate crawl blush thought trip essence people sudden spray alter"
                    + " satisfy bike mystery one ask cloud hope sword grass enter certain";

    @TempDir private Path home;
    private Path folder;
    private final List<Plan> plans = new ArrayList<>();

    @BeforeEach
    void copyVault() throws Exception {
        folder = home.resolve("vault");
        Damages.copy(KEPT.resolve("vault"), folder);
        for (Path file : Damages.files(KEPT.resolve("plans"))) {
            plans.add(PlanFile.read(file));
        }
        assertThat(folder.resolve("vault.json")).content().startsWith("{\"format\":2,");
    }

    @Test
    void opensWithItsPassphrase() throws Exception {
        try (var vault = unlock()) {
            assertAllThere(vault);
            assertThat(vault.notices()).isEmpty();
        }
    }

    @Test
    void opensWithItsRecoveryWords() throws Exception {
        try (var words = RecoveryWords.read(WORDS);
                var vault = Vault.unlock(folder, words, FormatOneTest.CODEC, CLOCK)) {
            assertAllThere(vault);
        }
    }

    @Test
    void isAllThereAfterItsDatabaseWasLost() throws Exception {
        Files.delete(folder.resolve("plans.mv.db"));
        try (var vault = unlock()) {
            assertAllThere(vault);
            assertThat(vault.notices()).containsExactly(VaultNotice.REBUILT);
        }
    }

    private Vault unlock() throws VaultFailure {
        return Vault.unlock(folder, TestVault.passphrase(), FormatOneTest.CODEC, CLOCK);
    }

    private void assertAllThere(Vault vault) throws VaultFailure {
        assertThat(vault.profile().orElseThrow().me().name()).isEqualTo("Sam Carter");
        assertThat(vault.summaries()).hasSize(3);
        var archive = vault.archive();
        for (Plan plan : plans) {
            assertThat(vault.open(plan.id())).isEqualTo(plan);
            assertThat(archive.checkpoints(plan.id()))
                    .extracting(Checkpoint::reason)
                    .containsExactly(Checkpoint.Reason.LETTER);
            assertThat(archive.open(archive.checkpoints(plan.id()).getFirst()).id())
                    .isEqualTo(plan.id());
            assertThat(archive.letters(plan.id()))
                    .extracting(SentLetter::recipient)
                    .containsExactly(plan.person().calledAs());
            assertThat(archive.open(archive.letters(plan.id()).getFirst())).isEqualTo(letter(plan));
        }
        assertThat(archive.activity().whole()).isTrue();
        assertThat(archive.activity().activities())
                .extracting(each -> each.deed())
                .containsExactly(
                        Deed.RECOVERY_WORDS_MADE,
                        Deed.LETTER_EXPORTED,
                        Deed.LETTER_EXPORTED,
                        Deed.LETTER_EXPORTED,
                        Deed.CHANGED);
    }

    private static byte[] letter(Plan plan) {
        return ("Dear " + plan.person().calledAs()).getBytes(StandardCharsets.UTF_8);
    }
}
