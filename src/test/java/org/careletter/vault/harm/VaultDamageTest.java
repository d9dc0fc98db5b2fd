package org.careletter.vault.harm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careletter.vault.Kinds.assertFails;

import org.careletter.BesideTheWindow;
import org.careletter.disk.WatchedProvider;
import org.careletter.plan.Plan;
import org.careletter.vault.Child;
import org.careletter.vault.TestVault;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.rows.DamagedRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// Files of the vault that are damaged, older or gone: everything comes back, or it is said.
@BesideTheWindow
class VaultDamageTest {

    @TempDir private Path home;
    private SixPlans six;

    @BeforeEach
    void makeVault() throws Exception {
        six = new SixPlans(home.resolve("vault"));
    }

    @Test
    void aDamagedDatabaseIsMadeAnewFromTheJournal() throws Exception {
        Files.write(six.folder.resolve("store"), new byte[10_000]);
        six.assertAllThere(VaultNotice.REBUILT);
        six.assertAllThere();
    }

    @Test
    void aDatabaseThatIsGoneIsMadeAnew() throws Exception {
        Files.delete(six.folder.resolve("store"));
        six.assertAllThere(VaultNotice.REBUILT);
    }

    @Test
    void anEmptyDatabaseIsDamagedAndNotNew() throws Exception {
        Files.write(six.folder.resolve("store"), new byte[0]);
        six.assertAllThere(VaultNotice.REBUILT);
    }

    @Test
    void aDatabaseIsMadeAnewFromBackupAndJournal() throws Exception {
        six.withABackup();
        six.saveAgain(0);
        Files.delete(six.folder.resolve("store"));
        six.assertAllThere(VaultNotice.REBUILT);
    }

    @Test
    void anOlderDatabaseIsFilledUp() throws Exception {
        six.withABackup();
        var older = Files.readAllBytes(six.folder.resolve("store"));
        six.saveAgain(0);
        six.saveAgain(1);
        Files.write(six.folder.resolve("store"), older);
        six.assertAllThere(VaultNotice.CAUGHT_UP);
    }

    @Test
    void aDatabaseOlderThanTheJournalIsMadeAnew() throws Exception {
        var older = Files.readAllBytes(six.folder.resolve("store"));
        six.saveAgain(0);
        TestVault.unlockAfter(Duration.ofDays(2), six.folder).close();
        six.saveAgain(1);
        Files.write(six.folder.resolve("store"), older);
        six.assertAllThere(VaultNotice.REBUILT);
    }

    @Test
    void anOlderDatabaseAndJournalTogetherAreNamedByTheNewerBackup() throws Exception {
        six.withABackup();
        var database = Files.readAllBytes(six.folder.resolve("store"));
        var journal = Files.readAllBytes(six.folder.resolve("journal"));
        six.saveAgain(0);
        TestVault.unlockAfter(Duration.ofDays(2), six.folder).close();
        Files.write(six.folder.resolve("store"), database);
        Files.write(six.folder.resolve("journal"), journal);
        six.assertAllThere(VaultNotice.CHANGES_LOST);
        six.assertAllThere();
    }

    @Test
    void anOlderJournalIsReplacedAndTellsNoMoreThanNone() throws Exception {
        six.withABackup();
        var older = Files.readAllBytes(six.folder.resolve("journal"));
        six.saveAgain(0);
        six.saveAgain(1);
        Files.write(six.folder.resolve("journal"), older);
        six.assertAllThere(VaultNotice.CHANGES_LOST);
        six.saveAgain(2);
        six.assertAllThere();
    }

    @Test
    void aJournalThatIsGoneIsReplacedAndMayHaveHeldMore() throws Exception {
        Files.delete(six.folder.resolve("journal"));
        six.assertAllThere(VaultNotice.CHANGES_LOST);
        six.assertAllThere();
    }

    @Test
    void anOlderDatabaseWithoutAJournalIsNotSaidToHoldEverything() throws Exception {
        six.withABackup();
        var older = Files.readAllBytes(six.folder.resolve("store"));
        six.saveAgain(0);
        Files.write(six.folder.resolve("store"), older);
        Files.delete(six.folder.resolve("journal"));
        try (var vault = TestVault.unlock(six.folder)) {
            assertThat(vault.notices()).containsExactly(VaultNotice.CHANGES_LOST);
        }
    }

    @Test
    void aJournalThatGoesWhileTheVaultIsOpenIsKnownToHaveHeldNoMore() throws Exception {
        try (var vault = TestVault.unlock(six.folder)) {
            TestVault.untilKeptUp(vault);
            Files.delete(six.folder.resolve("journal"));
            var plan = TestVault.reworded(six.plans.getFirst(), "said without a journal");
            assertThatThrownBy(() -> vault.save(plan, TestVault.summary(plan)))
                    .isInstanceOf(VaultFailure.class);
            vault.save(plan, TestVault.summary(plan));
            six.plans.set(0, plan);
            assertThat(vault.notices()).containsExactly(VaultNotice.JOURNAL_REPLACED);
        }
        six.assertAllThere();
    }

    @Test
    void olderFilesThatComeWhileTheVaultIsOpenAreNotSaidToHoldEverything() throws Exception {
        var database = Files.readAllBytes(six.folder.resolve("store"));
        var journal = Files.readAllBytes(six.folder.resolve("journal"));
        try (var vault = TestVault.unlock(six.folder)) {
            TestVault.untilKeptUp(vault);
            var plan = TestVault.reworded(six.plans.getFirst(), "said and lost");
            vault.save(plan, TestVault.summary(plan));
            assertThat(vault.profile()).isPresent();
            Files.write(six.folder.resolve("journal"), journal);
            assertThatThrownBy(() -> vault.save(plan, TestVault.summary(plan)))
                    .isInstanceOf(VaultFailure.class);
            Files.write(six.folder.resolve("store"), database);
            assertThat(vault.profile()).isPresent();
            assertThat(vault.notices()).containsExactly(VaultNotice.CHANGES_LOST);
        }
    }

    @Test
    void whatWasSalvagedIsNotLostWhenTheProgramStopsBeforeItIsInPlace() throws Exception {
        DamagedRow.withoutManifest(six.folder);
        Files.delete(six.folder.resolve("journal"));
        var errors = home.resolve("errors");
        var process =
                Child.start(
                        List.of(),
                        List.of(WatchedProvider.OPTION),
                        StoppedChild.class,
                        errors,
                        six.folder.toString());
        assertThat(process.waitFor()).as(Files.readString(errors)).isEqualTo(StoppedChild.STOPPED);
        six.assertAllThere(VaultNotice.CHANGES_LOST);
        six.assertAllThere();
    }

    @Test
    void aTornSaveIsCutOffAndSaid() throws Exception {
        var journal = Files.readAllBytes(six.folder.resolve("journal"));
        try (var out = Files.newOutputStream(six.folder.resolve("journal"))) {
            out.write(journal);
            out.write(new byte[] {0, 0, 16, 28, -1, -1, -17, -29, 1, 2, 3});
        }
        six.assertAllThere(VaultNotice.UNFINISHED_SAVE);
        six.saveAgain(0);
        six.assertAllThere();
    }

    @Test
    void aTornJournalBesideADamagedDatabaseMayMissTheLastSave() throws Exception {
        var journal = Files.readAllBytes(six.folder.resolve("journal"));
        Files.write(six.folder.resolve("journal"), Arrays.copyOf(journal, journal.length - 9));
        Files.write(six.folder.resolve("store"), new byte[10_000]);
        try (var vault = TestVault.unlock(six.folder)) {
            assertThat(vault.notices()).containsExactly(VaultNotice.CHANGES_LOST);
            assertThat(vault.summaries()).hasSize(six.plans.size());
        }
    }

    @Test
    void aDamagedPlanIsNamedWhenNothingElseHoldsIt() throws Exception {
        var damaged = six.plans.get(2);
        DamagedRow.of(six.folder, damaged.id());
        Files.delete(six.folder.resolve("journal"));
        try (var vault = TestVault.unlock(six.folder)) {
            assertFails(Kind.RECORD_DAMAGED, () -> vault.open(damaged.id()));
            assertThat(vault.summaries()).hasSize(six.plans.size());
            for (Plan plan : six.plans) {
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
        DamagedRow.of(six.folder, six.plans.get(2).id());
        six.assertAllThere(VaultNotice.REBUILT);
    }

    @Test
    void aVaultOfWhichOnlyTheKeysAreLeftIsDamaged() throws Exception {
        Files.delete(six.folder.resolve("journal"));
        Files.delete(six.folder.resolve("store"));
        assertFails(Kind.DAMAGED, () -> TestVault.unlock(six.folder));
    }
}
