package org.careletter.vault.old;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.plan.Plan;
import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.Deed;
import org.careletter.plan.kept.SentLetter;
import org.careletter.vault.Damages;
import org.careletter.vault.KeptVault;
import org.careletter.vault.RecoveryWords;
import org.careletter.vault.TestVault;
import org.careletter.vault.Vault;
import org.careletter.vault.backup.PackedRecords;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.key.KeyFile;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.rows.DamagedRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A vault of format 2 that was kept opens, and keeps everything: the three sample plans, one of
/// them changed after the backup, each with a version, a letter and an entry in the activity log,
/// the profile and recovery words. Beside it lie the plan files.
@BesideTheWindow
class FormatTwoTest {

    private static final String WORDS =
            "abandon debris luxury debate crawl blush thought trip essence people sudden spray"
                    + " alter satisfy bike mystery one ask cloud hope sword grass enter certain";

    @TempDir private Path home;
    private KeptVault kept;

    @BeforeEach
    void copyVault() throws Exception {
        kept = KeptVault.ofFormat(2, home);
        assertThat(kept.folder().resolve("vault.json")).content().startsWith("{\"format\":2,");
    }

    @Test
    void opensWithItsPassphrase() throws Exception {
        try (var vault = kept.unlock()) {
            assertAllThere(vault);
            assertThat(vault.notices()).isEmpty();
        }
    }

    @Test
    void isBroughtToTheNewestFormatWithoutAWord() throws Exception {
        kept.unlock().close();
        assertThat(KeyFile.read(Files.readAllBytes(kept.folder().resolve("vault.json"))).format())
                .isEqualTo(KeyFile.FORMAT);
        try (var vault = kept.unlock()) {
            assertAllThere(vault);
            assertThat(vault.notices()).isEmpty();
        }
    }

    @Test
    void opensWithItsRecoveryWords() throws Exception {
        try (var words = RecoveryWords.read(WORDS);
                var vault = Vault.unlock(kept.folder(), words, KeptVault.CODEC, KeptVault.CLOCK)) {
            assertAllThere(vault);
        }
    }

    @Test
    void isAllThereAfterItsDatabaseWasLost() throws Exception {
        Files.delete(kept.folder().resolve("plans.mv.db"));
        try (var vault = kept.unlock()) {
            assertAllThere(vault);
            assertThat(vault.notices()).containsExactly(VaultNotice.REBUILT);
        }
    }

    @Test
    void aBackupWithADamagedBeginningIsTakenOverAndHoldsNoErasedPlanLater() throws Exception {
        var old = kept.folder().resolve("backups/20261125T100000Z-14.backup");
        var bytes = Files.readAllBytes(old);
        bytes[60] ^= 1; // in its first entry
        Files.write(old, bytes);
        var gone = kept.plans().getFirst();
        try (var vault = kept.unlock()) {
            TestVault.untilKeptUp(vault);
            assertThat(old).doesNotExist();
            vault.erase(gone.id(), TestVault.erasing());
            TestVault.untilKeptUp(vault);
            assertThat(vault.notices()).isEmpty();
            assertThat(vault.safetyCopies().newestWith(gone.id())).isEmpty();
        }
        try (var keys = DamagedRow.keys(kept.folder(), TestVault.passphrase())) {
            for (Path file : Damages.files(kept.folder().resolve("backups"))) {
                if (file.toString().endsWith(".pack")) {
                    var held = PackedRecords.in(new VaultFolder(kept.folder()), file, keys);
                    assertThat(held).noneMatch(each -> each.plan().equals(gone.id()));
                }
            }
        }
    }

    private void assertAllThere(Vault vault) throws VaultFailure {
        assertThat(vault.profile().orElseThrow().me().name()).isEqualTo("Sam Carter");
        assertThat(vault.summaries()).hasSize(3);
        var archive = vault.archive();
        for (Plan plan : kept.plans()) {
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
