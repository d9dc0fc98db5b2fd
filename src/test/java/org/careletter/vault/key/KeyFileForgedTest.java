package org.careletter.vault.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.vault.Kinds.assertFails;

import org.careletter.BesideTheWindow;
import org.careletter.hash.Sha256;
import org.careletter.plan.Plan;
import org.careletter.vault.TestVault;
import org.careletter.vault.Vault;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.seal.Keys;
import org.careletter.vault.seal.Sealing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/// Key files that somebody put there who can write in the folder and does not know the passphrase:
/// the right passphrase opens the vault, and the one from before does not, or it is said.
@BesideTheWindow
class KeyFileForgedTest {

    private static final String MAIN = "vault.json";
    private static final String COPY = "backups/vault.json";
    private static final char[] FRESH = "three mugs now".toCharArray();

    @TempDir private Path home;
    private Path folder;
    private Plan plan;

    /// The key file from before the passphrase was changed.
    private KeyFile older;

    /// The key file that counts.
    private KeyFile newer;

    @BeforeEach
    void makeVault() throws Exception {
        folder = home.resolve("vault");
        plan = TestVault.plan("Joan Whitlock", "large print, please");
        try (var vault = TestVault.create(folder)) {
            vault.save(plan, TestVault.summary(plan));
        }
        older = KeyFile.read(Files.readAllBytes(folder.resolve(MAIN)));
        try (var vault = unlock(TestVault.passphrase())) {
            vault.keyring().renewPassphrase(FRESH);
        }
        newer = KeyFile.read(Files.readAllBytes(folder.resolve(MAIN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {MAIN, COPY})
    void anOlderOneHasNoEffect(String where) throws Exception {
        put(older, where);
        assertOnlyTheNewPassphraseOpens(where);
    }

    @ParameterizedTest
    @ValueSource(strings = {MAIN, COPY})
    void anOlderOneWithARaisedRevisionHasNoEffect(String where) throws Exception {
        put(changed(older, KeyFile.FORMAT, 99, older.slots(), older.mac()), where);
        assertOnlyTheNewPassphraseOpens(where);
    }

    @ParameterizedTest
    @ValueSource(strings = {MAIN, COPY})
    void anOlderOneMadeToLookLikeAnEarlierFormatHasNoEffect(String where) throws Exception {
        put(changed(older, 3, 99, older.slots(), ""), where);
        assertOnlyTheNewPassphraseOpens(where);
    }

    @ParameterizedTest
    @ValueSource(strings = {MAIN, COPY})
    void oneOfRubbishWithAHighRevisionHasNoEffect(String where) throws Exception {
        for (int format : new int[] {3, KeyFile.FORMAT}) {
            var mac = format == 3 ? "" : "0".repeat(64);
            put(changed(newer, format, 99, List.of(rubbish()), mac), where);
            assertOnlyTheNewPassphraseOpens(where);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {MAIN, COPY})
    void aSecondSlotOfTheSameKindHasNoEffect(String where) throws Exception {
        var both = List.of(newer.slots().getFirst(), older.slots().getFirst());
        for (var slots : List.of(both, both.reversed())) {
            put(changed(newer, KeyFile.FORMAT, 99, slots, newer.mac()), where);
            assertOnlyTheNewPassphraseOpens(where);
            put(changed(newer, 3, 99, slots, ""), where);
            assertOnlyTheNewPassphraseOpens(where);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {MAIN, COPY})
    void theSlotOfAnOlderOneInTheNewestHasNoEffect(String where) throws Exception {
        put(changed(newer, KeyFile.FORMAT, newer.revision(), older.slots(), newer.mac()), where);
        assertOnlyTheNewPassphraseOpens(where);
    }

    @Test
    void theKeyFileOfAnotherVaultHasNoEffectInTheCopy() throws Exception {
        var other = home.resolve("other");
        TestVault.create(other, FRESH).close();
        try (var vault = unlock(other, FRESH)) {
            vault.keyring().renewPassphrase("x".toCharArray());
            vault.keyring().renewPassphrase(FRESH);
        }
        Files.copy(other.resolve(MAIN), replaced(folder.resolve(COPY)));
        assertOnlyTheNewPassphraseOpens(COPY);
    }

    @Test
    void changedInBothPlacesTheyAreDamaged() throws Exception {
        for (String where : List.of(MAIN, COPY)) {
            put(changed(newer, KeyFile.FORMAT, 99, newer.slots(), newer.mac()), where);
        }
        assertFails(Kind.DAMAGED, () -> unlock(FRESH));
    }

    @Test
    void anOlderOnePutBackInBothPlacesIsToldUntilASecretIsReplaced() throws Exception {
        put(older, MAIN);
        put(older, COPY);
        for (int times = 0; times < 2; times++) {
            try (var vault = unlock(TestVault.passphrase())) {
                assertThat(vault.notices()).containsExactly(VaultNotice.KEYS_OLDER);
            }
        }
        try (var vault = unlock(TestVault.passphrase())) {
            vault.keyring().renewPassphrase(FRESH);
        }
        assertFails(Kind.WRONG_PASSPHRASE, () -> unlock(TestVault.passphrase()));
        assertOpens();
        put(newer, MAIN);
        put(newer, COPY);
        try (var vault = unlock(FRESH)) {
            assertThat(vault.notices()).containsExactly(VaultNotice.KEYS_OLDER);
        }
    }

    @Test
    void oneMadeToLookLikeAnEarlierFormatInBothPlacesIsTold() throws Exception {
        for (String where : List.of(MAIN, COPY)) {
            put(changed(older, 3, 99, older.slots(), ""), where);
        }
        for (int times = 0; times < 2; times++) {
            try (var vault = unlock(TestVault.passphrase())) {
                assertThat(vault.notices()).containsExactly(VaultNotice.KEYS_OLDER);
                assertThat(vault.open(plan.id())).isEqualTo(plan);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {MAIN, COPY})
    @Timeout(20)
    void oneThatAsksForTooMuchIsDamaged(String where) throws Exception {
        put(costly(), where);
        assertOnlyTheNewPassphraseOpens(where);
    }

    @Test
    @Timeout(20)
    void thatAskForTooMuchInBothPlacesAreRefusedBeforeAnyMemoryIsTaken() throws Exception {
        put(costly(), MAIN);
        put(costly(), COPY);
        assertFails(Kind.DAMAGED, () -> unlock(FRESH));
    }

    @Test
    void whatIsAskedForIsBoundedInEachPartAndAltogether() {
        assertThat(new Stretch(256 * 1024, 4, 16).isSane()).isTrue();
        assertThat(new Stretch(256 * 1024, 5, 16).isSane()).isFalse();
        assertThat(new Stretch(257 * 1024, 1, 1).isSane()).isFalse();
        assertThat(new Stretch(1024, 17, 1).isSane()).isFalse();
        assertThat(new Stretch(1024, 1, 17).isSane()).isFalse();
    }

    @Test
    void oneOfANewerProgramIsKeptAsideWhereTheCopyOpens() throws Exception {
        var next = KeyFile.FORMAT + 1;
        var body =
                Files.readString(folder.resolve(MAIN))
                        .replace("{\"format\":" + KeyFile.FORMAT, "{\"format\":" + next)
                        .replaceFirst(",\"check\":.*\\s", "");
        Files.writeString(
                folder.resolve(MAIN), body + ",\"check\":\"" + Sha256.hex(body) + "\"}\n");
        assertFails(Kind.TOO_NEW, () -> unlock(TestVault.passphrase()));
        assertOnlyTheNewPassphraseOpens(MAIN, Kind.WRONG_PASSPHRASE);
        assertThat(folder.toFile().list()).anyMatch(name -> name.startsWith("vault.json.damaged-"));
    }

    private void assertOnlyTheNewPassphraseOpens(String where) throws Exception {
        assertFails(Kind.WRONG_PASSPHRASE, () -> unlock(TestVault.passphrase()));
        assertOnlyTheNewPassphraseOpens(where, Kind.WRONG_PASSPHRASE);
    }

    /// The new passphrase opens it, and everything is mended afterwards.
    private void assertOnlyTheNewPassphraseOpens(String where, Kind old) throws Exception {
        try (var vault = unlock(FRESH)) {
            assertThat(vault.notices().contains(VaultNotice.KEYS_RESTORED))
                    .isEqualTo(where.equals(MAIN));
            assertThat(vault.open(plan.id())).isEqualTo(plan);
        }
        assertThat(folder.resolve(MAIN)).hasBinaryContent(newer.bytes());
        assertThat(folder.resolve(COPY)).hasBinaryContent(newer.bytes());
        assertOpens();
        assertFails(old, () -> unlock(TestVault.passphrase()));
    }

    private void assertOpens() throws VaultFailure {
        try (var vault = unlock(FRESH)) {
            assertThat(vault.open(plan.id())).isEqualTo(plan);
            assertThat(Set.copyOf(vault.notices())).isEmpty();
        }
    }

    private static KeyFile changed(
            KeyFile file, int format, long revision, List<Slot> slots, String mac) {
        return new KeyFile(format, file.vault(), revision, slots, mac);
    }

    private Slot rubbish() {
        var slot = newer.slots().getFirst();
        var wrapped = Sealing.random(Sealing.NONCE + Keys.LENGTH + Sealing.TAG);
        return new Slot(
                slot.kind(),
                slot.stretch(),
                slot.salt(),
                Base64.getEncoder().encodeToString(wrapped));
    }

    private KeyFile costly() {
        var slot = newer.slots().getFirst();
        var costly = new Stretch(1024 * 1024, 64, 16);
        var slots = List.of(new Slot(slot.kind(), costly, slot.salt(), slot.wrapped()));
        return changed(newer, KeyFile.FORMAT, 99, slots, newer.mac());
    }

    private void put(KeyFile file, String where) throws IOException {
        Files.write(folder.resolve(where), file.bytes());
    }

    private static Path replaced(Path file) throws IOException {
        Files.delete(file);
        return file;
    }

    private Vault unlock(char[] passphrase) throws VaultFailure {
        return unlock(folder, passphrase);
    }

    private static Vault unlock(Path where, char[] passphrase) throws VaultFailure {
        return TestVault.unlock(where, passphrase, TestVault.CLOCK);
    }
}
