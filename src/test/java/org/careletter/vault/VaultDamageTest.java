package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careletter.vault.Kinds.assertFails;

import org.careletter.BesideTheWindow;
import org.careletter.disk.WatchedProvider;
import org.careletter.plan.Plan;
import org.careletter.vault.VaultFailure.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Files of the vault that are damaged, older or gone: everything comes back, or it is said.
@BesideTheWindow
class VaultDamageTest {

    @TempDir private Path home;
    private Path folder;
    private final List<Plan> plans = new ArrayList<>();

    @BeforeEach
    void makeVault() throws Exception {
        folder = home.resolve("vault");
        try (var vault = TestVault.create(folder)) {
            vault.keepProfile(TestVault.profile("Maureen Whitlock"));
            for (int number = 0; number < 6; number++) {
                var plan = TestVault.plan("Person " + number, "words ".repeat(300));
                vault.save(plan, TestVault.summary(plan));
                var again = TestVault.reworded(plan, "other words ".repeat(number * 90));
                vault.save(again, TestVault.summary(again));
                plans.add(again);
            }
        }
    }

    @Test
    void aDamagedDatabaseIsMadeAnewFromTheJournal() throws Exception {
        Files.write(folder.resolve("store"), new byte[10_000]);
        assertAllThere(VaultNotice.REBUILT);
        assertAllThere();
    }

    @Test
    void aDatabaseThatIsGoneIsMadeAnew() throws Exception {
        Files.delete(folder.resolve("store"));
        assertAllThere(VaultNotice.REBUILT);
    }

    @Test
    void anEmptyDatabaseIsDamagedAndNotNew() throws Exception {
        Files.write(folder.resolve("store"), new byte[0]);
        assertAllThere(VaultNotice.REBUILT);
    }

    @Test
    void aDatabaseIsMadeAnewFromBackupAndJournal() throws Exception {
        withABackup();
        saveAgain(0);
        Files.delete(folder.resolve("store"));
        assertAllThere(VaultNotice.REBUILT);
    }

    @Test
    void anOlderDatabaseIsFilledUp() throws Exception {
        withABackup();
        var older = Files.readAllBytes(folder.resolve("store"));
        saveAgain(0);
        saveAgain(1);
        Files.write(folder.resolve("store"), older);
        assertAllThere(VaultNotice.CAUGHT_UP);
    }

    @Test
    void aDatabaseOlderThanTheJournalIsMadeAnew() throws Exception {
        var older = Files.readAllBytes(folder.resolve("store"));
        saveAgain(0);
        TestVault.unlockAfter(Duration.ofDays(2), folder).close();
        saveAgain(1);
        Files.write(folder.resolve("store"), older);
        assertAllThere(VaultNotice.REBUILT);
    }

    @Test
    void anOlderDatabaseAndJournalTogetherAreNamedByTheNewerBackup() throws Exception {
        withABackup();
        var database = Files.readAllBytes(folder.resolve("store"));
        var journal = Files.readAllBytes(folder.resolve("journal"));
        saveAgain(0);
        TestVault.unlockAfter(Duration.ofDays(2), folder).close();
        Files.write(folder.resolve("store"), database);
        Files.write(folder.resolve("journal"), journal);
        assertAllThere(VaultNotice.CHANGES_LOST);
        assertAllThere();
    }

    @Test
    void anOlderJournalIsReplacedAndTellsNoMoreThanNone() throws Exception {
        withABackup();
        var older = Files.readAllBytes(folder.resolve("journal"));
        saveAgain(0);
        saveAgain(1);
        Files.write(folder.resolve("journal"), older);
        assertAllThere(VaultNotice.CHANGES_LOST);
        saveAgain(2);
        assertAllThere();
    }

    @Test
    void aJournalThatIsGoneIsReplacedAndMayHaveHeldMore() throws Exception {
        Files.delete(folder.resolve("journal"));
        assertAllThere(VaultNotice.CHANGES_LOST);
        assertAllThere();
    }

    @Test
    void anOlderDatabaseWithoutAJournalIsNotSaidToHoldEverything() throws Exception {
        withABackup();
        var older = Files.readAllBytes(folder.resolve("store"));
        saveAgain(0);
        Files.write(folder.resolve("store"), older);
        Files.delete(folder.resolve("journal"));
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.notices()).containsExactly(VaultNotice.CHANGES_LOST);
        }
    }

    @Test
    void aJournalThatGoesWhileTheVaultIsOpenIsKnownToHaveHeldNoMore() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            TestVault.untilKeptUp(vault);
            Files.delete(folder.resolve("journal"));
            var plan = TestVault.reworded(plans.getFirst(), "said without a journal");
            assertThatThrownBy(() -> vault.save(plan, TestVault.summary(plan)))
                    .isInstanceOf(VaultFailure.class);
            vault.save(plan, TestVault.summary(plan));
            plans.set(0, plan);
            assertThat(vault.notices()).containsExactly(VaultNotice.JOURNAL_REPLACED);
        }
        assertAllThere();
    }

    @Test
    void olderFilesThatComeWhileTheVaultIsOpenAreNotSaidToHoldEverything() throws Exception {
        var database = Files.readAllBytes(folder.resolve("store"));
        var journal = Files.readAllBytes(folder.resolve("journal"));
        try (var vault = TestVault.unlock(folder)) {
            TestVault.untilKeptUp(vault);
            var plan = TestVault.reworded(plans.getFirst(), "said and lost");
            vault.save(plan, TestVault.summary(plan));
            assertThat(vault.profile()).isPresent();
            Files.write(folder.resolve("journal"), journal);
            assertThatThrownBy(() -> vault.save(plan, TestVault.summary(plan)))
                    .isInstanceOf(VaultFailure.class);
            Files.write(folder.resolve("store"), database);
            assertThat(vault.profile()).isPresent();
            assertThat(vault.notices()).containsExactly(VaultNotice.CHANGES_LOST);
        }
    }

    @Test
    void whatWasSalvagedIsNotLostWhenTheProgramStopsBeforeItIsInPlace() throws Exception {
        DamagedRow.in(folder, database -> database.putManifest(new byte[0]));
        Files.delete(folder.resolve("journal"));
        var errors = home.resolve("errors");
        var process =
                Child.start(
                        List.of(),
                        List.of(WatchedProvider.OPTION),
                        StoppedChild.class,
                        errors,
                        folder.toString());
        assertThat(process.waitFor()).as(Files.readString(errors)).isEqualTo(StoppedChild.STOPPED);
        assertAllThere(VaultNotice.CHANGES_LOST);
        assertAllThere();
    }

    @Test
    void aTornSaveIsCutOffAndSaid() throws Exception {
        var journal = Files.readAllBytes(folder.resolve("journal"));
        try (var out = Files.newOutputStream(folder.resolve("journal"))) {
            out.write(journal);
            out.write(new byte[] {0, 0, 16, 28, -1, -1, -17, -29, 1, 2, 3});
        }
        assertAllThere(VaultNotice.UNFINISHED_SAVE);
        saveAgain(0);
        assertAllThere();
    }

    @Test
    void aTornJournalBesideADamagedDatabaseMayMissTheLastSave() throws Exception {
        var journal = Files.readAllBytes(folder.resolve("journal"));
        Files.write(folder.resolve("journal"), Arrays.copyOf(journal, journal.length - 9));
        Files.write(folder.resolve("store"), new byte[10_000]);
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.notices()).containsExactly(VaultNotice.CHANGES_LOST);
            assertThat(vault.summaries()).hasSize(plans.size());
        }
    }

    @Test
    void aDamagedKeyFileIsPutBack() throws Exception {
        Files.writeString(folder.resolve("vault.json"), "{\"format\":1");
        assertAllThere(VaultNotice.KEYS_RESTORED);
        assertAllThere();
    }

    @Test
    void anOlderKeyFileDoesNotBringBackTheOldPassphrase() throws Exception {
        var older = Files.readAllBytes(folder.resolve("vault.json"));
        var fresh = "three mugs now".toCharArray();
        try (var vault = TestVault.unlock(folder)) {
            vault.keyring().changePassphrase(TestVault.passphrase(), fresh);
        }
        Files.write(folder.resolve("vault.json"), older);
        assertFails(Kind.WRONG_PASSPHRASE, () -> TestVault.unlock(folder));
        try (var vault = Vault.unlock(folder, fresh, TestVault.CODEC, TestVault.CLOCK)) {
            assertThat(vault.notices()).containsExactly(VaultNotice.KEYS_RESTORED);
        }
    }

    @Test
    void aKeyFileThatCannotBeReadIsPutBack() throws Exception {
        makeUnreadable(folder.resolve("vault.json"));
        assertAllThere(VaultNotice.KEYS_RESTORED);
        assertAllThere();
    }

    @Test
    void aCopyOfTheKeyFileThatCannotBeReadIsMadeAnew() throws Exception {
        makeUnreadable(folder.resolve("backups/vault.json"));
        assertAllThere();
        assertThat(folder.resolve("backups/vault.json"))
                .hasSameBinaryContentAs(folder.resolve("vault.json"));
    }

    @Test
    void aJournalThatCannotBeReadIsPutAsideAndReplaced() throws Exception {
        makeUnreadable(folder.resolve("journal"));
        assertAllThere(VaultNotice.CHANGES_LOST);
        saveAgain(2);
        assertAllThere();
        assertThat(folder.toFile().list()).anyMatch(name -> name.startsWith("journal.damaged-"));
    }

    @Test
    void aBackupThatCannotBeReadIsPassedOverForAnother() throws Exception {
        withABackup();
        var first = lists().getFirst();
        saveAgain(0);
        TestVault.unlockAfter(Duration.ofDays(2), folder).close();
        for (Path list : lists()) {
            if (!list.equals(first)) {
                makeUnreadable(list);
            }
        }
        Files.delete(folder.resolve("store"));
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.notices()).containsExactly(VaultNotice.CHANGES_LOST);
            assertThat(vault.summaries()).hasSize(plans.size());
        }
    }

    /// To read a folder fails as to read a bad sector does, and to replace it as well.
    private static void makeUnreadable(Path file) throws IOException {
        Files.delete(file);
        Files.createDirectories(file.resolve("in the way"));
    }

    @Test
    void aDamagedPlanIsNamedWhenNothingElseHoldsIt() throws Exception {
        var damaged = plans.get(2);
        DamagedRow.of(folder, damaged.id());
        Files.delete(folder.resolve("journal"));
        try (var vault = TestVault.unlock(folder)) {
            assertFails(Kind.RECORD_DAMAGED, () -> vault.open(damaged.id()));
            assertThat(vault.summaries()).hasSize(plans.size());
            for (Plan plan : plans) {
                if (!plan.equals(damaged)) {
                    assertThat(vault.open(plan.id())).isEqualTo(plan);
                }
            }
            vault.save(damaged, TestVault.summary(damaged));
            assertThat(vault.open(damaged.id())).isEqualTo(damaged);
        }
    }

    @Test
    void aDamagedPlanComesBackFromTheJournal() throws Exception {
        DamagedRow.of(folder, plans.get(2).id());
        assertAllThere(VaultNotice.REBUILT);
    }

    @Test
    void aVaultOfWhichOnlyTheKeysAreLeftIsDamaged() throws Exception {
        Files.delete(folder.resolve("journal"));
        Files.delete(folder.resolve("store"));
        assertFails(Kind.DAMAGED, () -> TestVault.unlock(folder));
    }

    private List<Path> lists() throws IOException {
        return Damages.files(folder.resolve("backups")).stream()
                .filter(file -> file.toString().endsWith(Backup.ENDING))
                .toList();
    }

    private void withABackup() throws Exception {
        TestVault.unlock(folder).close();
        assertThat(lists()).hasSize(1);
    }

    private void saveAgain(int which) throws VaultFailure {
        try (var vault = TestVault.unlock(folder)) {
            var plan = TestVault.reworded(plans.get(which), "said later, " + plans);
            vault.save(plan, TestVault.summary(plan));
            plans.set(which, plan);
        }
    }

    private void assertAllThere(VaultNotice... told) throws VaultFailure {
        try (var vault = TestVault.unlock(folder)) {
            for (Plan plan : plans) {
                assertThat(vault.open(plan.id())).isEqualTo(plan);
            }
            assertThat(vault.summaries()).hasSize(plans.size());
            assertThat(vault.profile()).isPresent();
            assertThat(vault.notices()).containsExactlyInAnyOrder(told);
        }
    }
}
