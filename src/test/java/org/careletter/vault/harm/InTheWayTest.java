package org.careletter.vault.harm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.vault.Kinds.assertFails;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.careletter.BesideTheWindow;
import org.careletter.disk.WatchedProvider;
import org.careletter.plan.Plan;
import org.careletter.vault.Child;
import org.careletter.vault.Damages;
import org.careletter.vault.TestVault;
import org.careletter.vault.Vault;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.lock.VaultLock;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultNotice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Things in the place of the vault's files that are no files, or files elsewhere: the vault opens
/// with everything in it, and nothing elsewhere is changed, copied or waited for.
@BesideTheWindow
class InTheWayTest {

    private static final List<String> OURS =
            List.of(
                    "lock",
                    "vault.json",
                    "backups/vault.json",
                    "journal",
                    "plans.mv.db",
                    "store",
                    "backups");

    private static final String SECRET = "nobody's business ".repeat(300);
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir private Path home;
    private Path whole;
    private Path somebodys;
    private Plan plan;
    private Plan later;

    @BeforeEach
    void makeVault() throws Exception {
        whole = home.resolve("whole");
        plan = TestVault.plan("Joan Whitlock", "large print, please");
        later = TestVault.reworded(plan, "said later");
        try (var vault = TestVault.create(whole)) {
            vault.save(plan, TestVault.summary(plan));
        }
        TestVault.unlock(whole).close(); // makes a backup
        somebodys = Files.createDirectory(home.resolve("somebody's"));
        Files.writeString(somebodys.resolve("file"), SECRET);
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsInTheWayIsPutAside(Obstacle obstacle) throws Exception {
        for (String ours : OURS) {
            var folder = home.resolve("v");
            Damages.copy(whole, folder);
            obstacle.putAt(folder.resolve(ours), somebodys);

            assertTimeoutPreemptively(
                    SOON,
                    () -> {
                        assertOpensWithEverything(folder);
                        assertOpensWithEverything(folder);
                    },
                    ours);

            assertNothingElsewhereWasTouched(obstacle, folder);
            Damages.delete(folder);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWrongPassphraseChangesNothingElsewhereEither(Obstacle obstacle) throws Exception {
        for (String ours : OURS) {
            var folder = home.resolve("v");
            Damages.copy(whole, folder);
            obstacle.putAt(folder.resolve(ours), somebodys);

            assertTimeoutPreemptively(
                    SOON,
                    () ->
                            assertFails(
                                    Kind.WRONG_PASSPHRASE,
                                    () -> unlock(folder, "a kettle".toCharArray())),
                    ours);

            assertNothingElsewhereWasTouched(obstacle, folder);
            Damages.delete(folder);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNewVaultIsMadeInItsPlace(Obstacle obstacle) throws Exception {
        for (String ours : List.of("lock", "journal", "plans.mv.db", "store", "backups")) {
            var folder = Files.createDirectory(home.resolve("v"));
            obstacle.putAt(folder.resolve(ours), somebodys);

            assertTimeoutPreemptively(
                    SOON,
                    () -> {
                        try (var vault = TestVault.create(folder)) {
                            vault.save(plan, TestVault.summary(plan));
                        }
                        assertOpensWithEverything(folder);
                    },
                    ours);

            assertNothingElsewhereWasTouched(obstacle, folder);
            Damages.delete(folder);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsInTheWayOfBothKeyFilesLeavesTheVaultDamaged(Obstacle obstacle) throws Exception {
        obstacle.putAt(whole.resolve("vault.json"), somebodys);
        obstacle.putAt(whole.resolve("backups/vault.json"), somebodys);

        assertTimeoutPreemptively(
                SOON, () -> assertFails(Kind.DAMAGED, () -> TestVault.unlock(whole)));

        assertNothingElsewhereWasTouched(obstacle, whole);
    }

    @Test
    void aFileOfOursThatHasAnotherNameIsNotWrittenWhereItIs() throws Exception {
        var journal = Files.createLink(somebodys.resolve("journal"), whole.resolve("journal"));
        var before = Files.readAllBytes(journal);

        assertOpensWithEverything(whole);

        assertThat(journal).hasBinaryContent(before);
    }

    @Test
    void aFileOfOursThatHasAnotherNameIsAsGoodAsAnother() throws Exception {
        for (String ours : List.of("lock", "vault.json", "backups/vault.json", "journal")) {
            Files.createLink(somebodys.resolve(ours.replace('/', '-')), whole.resolve(ours));
        }
        try (var vault = TestVault.unlock(whole)) {
            assertThat(vault.open(plan.id())).isEqualTo(plan);
            assertThat(vault.notices()).isEmpty();
        }
    }

    @Test
    void aLinkThatComesWhileTheVaultIsOpenIsNotFollowed() throws Exception {
        var kept = Files.writeString(somebodys.resolve("vault.json"), SECRET);
        var fresh = Files.writeString(somebodys.resolve("vault.json.new"), SECRET);
        try (var vault = unlock(whole, TestVault.passphrase())) {
            assertThat(vault.profile()).isEmpty(); // comes after the backup
            Obstacle.LINK_TO_A_FOLDER.putAt(whole.resolve("backups"), somebodys);

            vault.keyring().renewPassphrase("three mugs now".toCharArray());

            assertThat(vault.notices()).containsExactly(VaultNotice.NO_BACKUP);
        }
        assertThat(kept).content().isEqualTo(SECRET);
        assertThat(fresh).content().isEqualTo(SECRET);
    }

    @Test
    void aLockFileThatIsGoneLetsNobodyReplaceFiles() throws Exception {
        try (var lock = VaultLock.on(VaultFolder.of(whole), TestVault.CLOCK)) {
            Files.delete(whole.resolve("lock"));
            assertFails(Kind.IN_USE, lock::checkOurs);
            assertThat(lock.beat()).isFalse();
        }
    }

    /// Nothing can be renamed there.
    @Test
    void whatMayNotBePutAsideIsNamed() throws Exception {
        var errors = home.resolve("errors");
        var process =
                Child.start(
                        List.of(),
                        List.of(WatchedProvider.OPTION),
                        ObstructedChild.class,
                        errors,
                        home.resolve("stick").toString());
        assertThat(process.inputReader().readAllLines())
                .as(Files.readString(errors))
                .containsExactly(
                        "IN_THE_WAY lock true true",
                        "IN_THE_WAY vault.json true true",
                        "IN_THE_WAY backups/vault.json true true",
                        "IN_THE_WAY journal true true",
                        "IN_THE_WAY plans.mv.db true true",
                        "IN_THE_WAY store true true",
                        "IN_THE_WAY backups true true",
                        "large print, please");
    }

    private void assertOpensWithEverything(Path folder) throws VaultFailure {
        try (var vault = unlock(folder, TestVault.passphrase())) {
            assertThat(vault.open(plan.id())).isIn(plan, later);
            assertThat(vault.summaries()).hasSize(1);
            vault.save(later, TestVault.summary(later));
            vault.keyring().renewPassphrase(TestVault.passphrase());
            assertThat(vault.profile()).isEmpty(); // comes after the backup
        }
    }

    private void assertNothingElsewhereWasTouched(Obstacle obstacle, Path folder)
            throws IOException {
        assertThat(somebodys.toFile().list()).containsExactly("file");
        assertThat(somebodys.resolve("file")).content().isEqualTo(SECRET);
        if (obstacle != Obstacle.SECOND_NAME_OF_A_FILE) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                        assertThat(Files.size(file)).isLessThan(10_000_000);
                        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                                .doesNotContain(SECRET);
                    }
                }
            }
        }
    }

    private static Vault unlock(Path folder, char[] passphrase) throws VaultFailure {
        return TestVault.unlock(folder, passphrase, TestVault.CLOCK);
    }
}
