package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.vault.Kinds.assertFails;

import org.careletter.BesideTheWindow;
import org.careletter.plan.Plan;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.Deed;
import org.careletter.vault.key.KeyFile;
import org.careletter.vault.key.Secret;
import org.careletter.vault.key.Slot;
import org.careletter.vault.key.Stretch;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What opens a vault, and that changing it leaves no other way in.
@BesideTheWindow
class KeyringTest {

    @TempDir private Path home;
    private Path folder;
    private Plan plan;

    @BeforeEach
    void makeVault() throws Exception {
        folder = home.resolve("vault");
        plan = TestVault.plan("Joan Whitlock", "large print, please");
        try (var vault = TestVault.create(folder)) {
            vault.save(plan, TestVault.summary(plan));
        }
    }

    @Test
    void aNewVaultHasNoRecoveryWords() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.keyring().hasRecoveryWords()).isFalse();
        }
        assertFails(Kind.NO_WORDS, () -> unlock(RecoveryWords.fresh()));
    }

    @Test
    void recoveryWordsOpenTheVaultBesideThePassphrase() throws Exception {
        var words = makeWords();

        assertOpens(unlock(words));
        assertOpens(TestVault.unlock(folder));
        assertOpens(unlock(RecoveryWords.read(String.join(" ", words.words()))));
    }

    @Test
    void recoveryWordsOfAnotherVaultDoNot() throws Exception {
        makeWords();

        assertFails(Kind.WRONG_WORDS, () -> unlock(RecoveryWords.fresh()));
        assertOpens(TestVault.unlock(folder));
    }

    @Test
    void newRecoveryWordsMakeTheOldOnesVoidInEveryKeyFile() throws Exception {
        var old = makeWords();
        var fresh = makeWords();

        assertFails(Kind.WRONG_WORDS, () -> unlock(old));
        assertOpens(unlock(fresh));
        Files.delete(folder.resolve("vault.json"));
        assertFails(Kind.WRONG_WORDS, () -> unlock(old));
        assertOpens(unlock(fresh));
    }

    @Test
    void recoveryWordsSetANewPassphrase() throws Exception {
        var words = makeWords();
        var fresh = "three mugs now".toCharArray();
        try (var vault = unlock(words)) {
            vault.keyring().renewPassphrase(fresh);
        }

        assertFails(Kind.WRONG_PASSPHRASE, () -> TestVault.unlock(folder));
        assertOpens(Vault.unlock(folder, fresh, TestVault.CODEC, TestVault.CLOCK));
        assertOpens(unlock(words));
    }

    @Test
    void changingThePassphraseLeavesTheRecoveryWordsAsTheyAre() throws Exception {
        var words = makeWords();
        try (var vault = TestVault.unlock(folder)) {
            vault.keyring().changePassphrase(TestVault.passphrase(), "new one".toCharArray());
            assertThat(vault.keyring().hasRecoveryWords()).isTrue();
        }

        assertOpens(unlock(words));
    }

    @Test
    void aPassphraseIsChangedThoughTheCopyOfTheKeyFileCannotBeWritten() throws Exception {
        var fresh = "three mugs now".toCharArray();
        var inTheWay = inTheWayOfTheCopy();
        try (var vault = TestVault.unlock(folder)) {
            vault.keyring().changePassphrase(TestVault.passphrase(), fresh);

            assertThat(vault.notices()).containsExactly(VaultNotice.NO_BACKUP);
            assertThat(vault.archive().activity().activities())
                    .extracting(Activity::deed)
                    .containsExactly(Deed.PASSPHRASE_CHANGED);
        }

        assertFails(Kind.WRONG_PASSPHRASE, () -> TestVault.unlock(folder));
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        assertOpens(Vault.unlock(folder, fresh, TestVault.CODEC, TestVault.CLOCK));
        assertThat(folder.resolve("backups/vault.json"))
                .hasSameBinaryContentAs(folder.resolve("vault.json"));
    }

    @Test
    void nothingIsChangedWhenTheKeyFileItselfCannotBeWritten() throws Exception {
        Files.createDirectories(folder.resolve("vault.json.new/in the way"));
        try (var vault = TestVault.unlock(folder)) {
            var keyring = vault.keyring();
            assertFails(
                    Kind.NOT_WRITABLE,
                    () -> keyring.changePassphrase(TestVault.passphrase(), "x".toCharArray()));
            assertThat(vault.archive().activity().activities()).isEmpty();
        }
        assertOpens(TestVault.unlock(folder));
    }

    @Test
    void aVaultIsMadeThoughTheCopyOfTheKeyFileCannotBeWritten() throws Exception {
        folder = home.resolve("another");
        inTheWayOfTheCopy();
        try (var vault = TestVault.create(folder)) {
            assertThat(vault.notices()).containsExactly(VaultNotice.NO_BACKUP);
            vault.save(plan, TestVault.summary(plan));
        }
        assertOpens(TestVault.unlock(folder));
    }

    /// A folder where the copy is to be written makes the write fail.
    private Path inTheWayOfTheCopy() throws IOException {
        return Files.createDirectories(folder.resolve("backups/vault.json.new/in the way"));
    }

    @Test
    void knowsWhetherSomebodyKnowsThePassphrase() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            vault.keyring().check(TestVault.passphrase());
            assertFails(Kind.WRONG_PASSPHRASE, () -> vault.keyring().check("not it".toCharArray()));
        }
    }

    @Test
    void aTryNeverGetsCheaper() throws Exception {
        makeWords();

        var file = KeyFile.read(Files.readAllBytes(folder.resolve("vault.json")));
        assertThat(file.slots())
                .filteredOn(slot -> slot.isOf(Secret.Kind.WORDS))
                .extracting(Slot::stretch)
                .containsExactly(Stretch.STANDARD);
    }

    @Test
    void recoveryWordsComeBackWithTheKeyFileFromItsCopy() throws Exception {
        var words = makeWords();
        Files.writeString(folder.resolve("vault.json"), "damaged");

        try (var vault = unlock(words)) {
            assertThat(vault.notices()).containsExactly(VaultNotice.KEYS_RESTORED);
            assertThat(vault.open(plan.id())).isEqualTo(plan);
        }
    }

    @Test
    void aVaultFromBeforeThereWereRecoveryWordsIsToldOnceThatTheyCanBeMade() throws Exception {
        makeOlder();

        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.notices()).containsExactly(VaultNotice.WORDS_POSSIBLE);
        }
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.notices()).isEmpty();
        }
        var words = makeWords();
        assertOpens(unlock(words));
    }

    @Test
    void anOlderKeyFileThatIsDamagedIsPutBackAndBroughtUpToDate() throws Exception {
        makeOlder();
        Files.writeString(folder.resolve("vault.json"), "damaged");

        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.notices())
                    .containsExactlyInAnyOrder(
                            VaultNotice.KEYS_RESTORED, VaultNotice.WORDS_POSSIBLE);
        }
        var file = KeyFile.read(Files.readAllBytes(folder.resolve("vault.json")));
        assertThat(file.format()).isEqualTo(KeyFile.FORMAT);
    }

    @Test
    void noKeyFileHoldsTheWords() throws Exception {
        var words = makeWords().words();

        for (Path file : Damages.files(home)) {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(words).filteredOn(text::contains).hasSizeLessThan(words.size() / 2);
        }
    }

    /// As the first version of the program wrote it: one slot, format 1.
    private void makeOlder() throws Exception {
        var now = KeyFile.read(Files.readAllBytes(folder.resolve("vault.json")));
        var older = new KeyFile(1, now.vault(), now.revision(), now.slots(), "");
        for (Path file :
                List.of(folder.resolve("vault.json"), folder.resolve("backups/vault.json"))) {
            Files.write(file, older.bytes());
        }
    }

    private RecoveryWords makeWords() throws VaultFailure {
        var words = RecoveryWords.fresh();
        try (var vault = TestVault.unlock(folder)) {
            vault.keyring().keepRecoveryWords(words);
        }
        return words;
    }

    private Vault unlock(RecoveryWords words) throws VaultFailure {
        return Vault.unlock(folder, words, TestVault.CODEC, TestVault.CLOCK);
    }

    private void assertOpens(Vault unlocked) throws VaultFailure {
        try (var vault = unlocked) {
            assertThat(vault.open(plan.id())).isEqualTo(plan);
        }
    }
}
