package org.careletter.vault.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.plan.Plan;
import org.careletter.plan.kept.Checkpoint.Reason;
import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.KeepHistory;
import org.careletter.vault.TestArchive;
import org.careletter.vault.TestVault;
import org.careletter.vault.Vault;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Erasures;
import org.careletter.vault.entry.Table;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.rows.DamagedRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// A vault of some years lets versions go when it is unlocked, and never another one.
@BesideTheWindow
class ThinningOutTest {

    private static final Duration YEARS = Duration.ofDays(1200);

    /// More calls than there are steps: each call waits behind one step at least.
    private static final int STEPS = 60;

    @TempDir private Path home;
    private Path folder;
    private final Plan joan = TestVault.plan("Joan Whitlock", "as it is");
    private final Plan tariq = TestVault.plan("Tariq Mahmood", "");
    private final List<Checkpoint> all = new ArrayList<>();
    private List<Checkpoint> kept = List.of();

    @BeforeEach
    void yearsGoBy() throws Exception {
        folder = home.resolve("vault");
        try (var vault = TestVault.create(folder)) {
            vault.save(joan, TestVault.summary(joan));
            vault.save(tariq, TestVault.summary(tariq));
            for (int day = 0; day < YEARS.toDays(); day += 6) {
                for (int hour = 0; hour < 2; hour++) {
                    keep(vault, Duration.ofDays(day).plusHours(hour));
                }
            }
            vault.archive().keepCheckpoint(tariq, TestArchive.version(tariq, 1));
            vault.archive().keepLetter(TestArchive.letter(joan, 1), new byte[10]);
        }
        var gone = new HashSet<>(Thinning.of(all, now(), KeepHistory.THIN_OUT));
        kept = all.stream().filter(each -> !gone.contains(each.id())).toList();
        assertThat(gone).hasSizeGreaterThan(100);
    }

    @Test
    void oldVersionsGoAndEverythingElseStays() throws Exception {
        thinOut();
        assertOnlyTheKeptAreThere();
    }

    @Test
    void whatWentIsStillGoneWhenTheDatabaseIsMadeAnewFromTheJournal() throws Exception {
        thinOut();
        Files.delete(folder.resolve("store"));
        assertOnlyTheKeptAreThere(VaultNotice.REBUILT);
        assertOnlyTheKeptAreThere();
    }

    @Test
    void whatWentIsStillGoneWhenTheDatabaseIsMadeAnewFromABackup() throws Exception {
        thinOut();
        try (var vault = unlockAfter(YEARS.plusDays(3))) {
            vault.save(joan, TestVault.summary(joan));
        }
        unlockAfter(YEARS.plusDays(6)).close();
        Files.delete(folder.resolve("store"));
        assertOnlyTheKeptAreThere(VaultNotice.REBUILT);
    }

    /// Each stop leaves a few steps done, as a kill would: each is a change by itself.
    @Test
    void aStopInBetweenLosesNothingAndTheNextTimeGoesOn() throws Exception {
        int before = all.size();
        int stops = 0;
        for (int steps = 1; before > kept.size(); steps++) {
            try (var vault = unlockAfter(YEARS)) {
                for (int step = 0; step < steps; step++) {
                    vault.archive().keepHistory();
                }
            }
            Files.delete(folder.resolve("store"));
            try (var vault = TestVault.unlock(folder)) {
                var left = vault.archive().checkpoints(joan.id());
                assertThat(left).containsAll(kept).hasSizeLessThanOrEqualTo(before);
                stops += left.size() < before ? 1 : 0;
                before = left.size();
            }
        }
        assertThat(stops).isPositive();
        assertOnlyTheKeptAreThere();
    }

    @Test
    void nothingGoesWhereEverythingIsKept() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.archive().keepHistory()).isEqualTo(KeepHistory.THIN_OUT);
            vault.archive().keepHistory(KeepHistory.KEEP_ALL);
        }
        thinOut();
        try (var vault = unlockAfter(YEARS)) {
            assertThat(vault.archive().keepHistory()).isEqualTo(KeepHistory.KEEP_ALL);
            assertThat(vault.archive().checkpoints(joan.id()).reversed()).isEqualTo(all);
        }
    }

    @Test
    void nothingGoesBeforeTheNextUnlockWhenItIsChosen() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            vault.archive().keepHistory(KeepHistory.KEEP_ALL);
        }
        try (var vault = unlockAfter(YEARS)) {
            vault.archive().keepHistory(KeepHistory.THIN_OUT);
            letStepsBeDone(vault);
            assertThat(vault.archive().checkpoints(joan.id())).hasSameSizeAs(all);
        }
        thinOut();
        assertOnlyTheKeptAreThere();
    }

    @Test
    void whoeverChoosesToKeepThemInTheMiddleStopsItAtOnce() throws Exception {
        try (var vault = unlockAfter(YEARS)) {
            vault.archive().keepHistory(KeepHistory.KEEP_ALL);
            var left = vault.archive().checkpoints(joan.id()).size();
            letStepsBeDone(vault);
            assertThat(vault.archive().checkpoints(joan.id())).hasSize(left);
        }
    }

    /// What is damaged for good goes into the next backup as the last one had it, although the
    /// journal speaks of the plan since.
    @Test
    void aDamagedPlanStaysInTheBackupsWhenItsVersionsGo() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            vault.save(tariq, TestVault.summary(tariq)); // so that the backup is not the newest
        }
        DamagedRow.of(folder, joan.id());
        Files.delete(folder.resolve("journal"));
        TestVault.unlock(folder).close();
        try (var vault = unlockAfter(YEARS)) {
            letStepsBeDone(vault);
            assertThat(vault.archive().checkpoints(joan.id()).reversed()).isEqualTo(kept);
        }
        try (var vault = unlockAfter(YEARS.plusDays(3))) {
            TestVault.untilKeptUp(vault);
            var newest = vault.safetyCopies().all().getFirst();
            assertThat(newest.made()).isEqualTo(now());
            assertThat(vault.safetyCopies().open(newest, joan.id())).isEqualTo(joan);
        }
    }

    @Test
    void aPlanThatIsErasedMeanwhileLeavesNoTrace() throws Exception {
        try (var vault = unlockAfter(YEARS)) {
            vault.erase(joan.id(), TestVault.erasing());
            letStepsBeDone(vault);
            assertThat(vault.archive().checkpoints(tariq.id())).hasSize(1);
            assertThat(vault.notices()).isEmpty();
        }
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.summaries()).hasSize(1);
        }
    }

    @Test
    void aChangeThatDropsIsReadAsItWasWritten() throws Exception {
        var dropped =
                new Change.Dropped(
                        7,
                        joan.id(),
                        Table.CHECKPOINT,
                        List.of(UUID.randomUUID(), UUID.randomUUID()));
        assertThat(Change.read(dropped.bytes())).isEqualTo(dropped);
        assertThat(Erasures.NONE.leftOf(dropped)).contains(dropped);
        assertThat(Erasures.NONE.plus(joan.id(), 8).leftOf(dropped)).isEmpty();
    }

    private static Instant now() {
        return TestVault.NOW.plus(YEARS);
    }

    private void keep(Vault vault, Duration after) throws VaultFailure {
        var at = TestVault.NOW.plus(after);
        var version = new Checkpoint(UUID.randomUUID(), joan.id(), at, "Sam", Reason.TIME);
        vault.archive().keepCheckpoint(joan, version);
        all.add(version);
    }

    private void thinOut() throws VaultFailure {
        try (var vault = unlockAfter(YEARS)) {
            letStepsBeDone(vault);
            assertThat(vault.notices()).isEmpty();
        }
    }

    private Vault unlockAfter(Duration time) throws VaultFailure {
        return TestVault.unlockAfter(time, folder);
    }

    private static void letStepsBeDone(Vault vault) throws VaultFailure {
        for (int step = 0; step < STEPS; step++) {
            vault.archive().letters(UUID.randomUUID());
        }
    }

    private void assertOnlyTheKeptAreThere(VaultNotice... told) throws VaultFailure {
        try (var vault = TestVault.unlock(folder)) {
            var archive = vault.archive();
            assertThat(archive.checkpoints(joan.id()).reversed()).isEqualTo(kept);
            assertThat(archive.open(kept.getFirst())).isEqualTo(joan);
            assertThat(archive.checkpoints(tariq.id())).hasSize(1);
            assertThat(archive.letters(joan.id())).hasSize(1);
            assertThat(vault.open(joan.id())).isEqualTo(joan);
            assertThat(vault.notices()).containsExactlyInAnyOrder(told);
        }
    }
}
