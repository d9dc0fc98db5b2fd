package org.careletter.vault.harm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.vault.Kinds.assertFails;

import org.careletter.BesideTheWindow;
import org.careletter.vault.TestVault;
import org.careletter.vault.Vault;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultNotice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Key files that are damaged or older, and files that the disk cannot read: what they held is
/// taken from elsewhere, or it is said.
@BesideTheWindow
class UnreadableFilesTest {

    @TempDir private Path home;
    private SixPlans six;

    @BeforeEach
    void makeVault() throws Exception {
        six = new SixPlans(home.resolve("vault"));
    }

    @Test
    void aDamagedKeyFileIsPutBack() throws Exception {
        Files.writeString(six.folder.resolve("vault.json"), "{\"format\":1");
        six.assertAllThere(VaultNotice.KEYS_RESTORED);
        six.assertAllThere();
    }

    @Test
    void anOlderKeyFileDoesNotBringBackTheOldPassphrase() throws Exception {
        var older = Files.readAllBytes(six.folder.resolve("vault.json"));
        var fresh = "three mugs now".toCharArray();
        try (var vault = TestVault.unlock(six.folder)) {
            vault.keyring().changePassphrase(TestVault.passphrase(), fresh);
        }
        Files.write(six.folder.resolve("vault.json"), older);
        assertFails(Kind.WRONG_PASSPHRASE, () -> TestVault.unlock(six.folder));
        try (var vault = Vault.unlock(six.folder, fresh, TestVault.CODEC, TestVault.CLOCK)) {
            assertThat(vault.notices()).containsExactly(VaultNotice.KEYS_RESTORED);
        }
    }

    @Test
    void aKeyFileThatCannotBeReadIsPutBack() throws Exception {
        makeUnreadable(six.folder.resolve("vault.json"));
        six.assertAllThere(VaultNotice.KEYS_RESTORED);
        six.assertAllThere();
    }

    @Test
    void aCopyOfTheKeyFileThatCannotBeReadIsMadeAnew() throws Exception {
        makeUnreadable(six.folder.resolve("backups/vault.json"));
        six.assertAllThere();
        assertThat(six.folder.resolve("backups/vault.json"))
                .hasSameBinaryContentAs(six.folder.resolve("vault.json"));
    }

    @Test
    void aJournalThatCannotBeReadIsPutAsideAndReplaced() throws Exception {
        makeUnreadable(six.folder.resolve("journal"));
        six.assertAllThere(VaultNotice.CHANGES_LOST);
        six.saveAgain(2);
        six.assertAllThere();
        assertThat(six.folder.toFile().list())
                .anyMatch(name -> name.startsWith("journal.damaged-"));
    }

    @Test
    void aBackupThatCannotBeReadIsPassedOverForAnother() throws Exception {
        six.withABackup();
        var first = six.lists().getFirst();
        six.saveAgain(0);
        TestVault.unlockAfter(Duration.ofDays(2), six.folder).close();
        for (Path list : six.lists()) {
            if (!list.equals(first)) {
                makeUnreadable(list);
            }
        }
        Files.delete(six.folder.resolve("store"));
        try (var vault = TestVault.unlock(six.folder)) {
            assertThat(vault.notices()).containsExactly(VaultNotice.CHANGES_LOST);
            assertThat(vault.summaries()).hasSize(six.plans.size());
        }
    }

    /// To read a folder fails as to read a bad sector does, and to replace it as well.
    private static void makeUnreadable(Path file) throws IOException {
        Files.delete(file);
        Files.createDirectories(file.resolve("in the way"));
    }
}
