package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.key.Secret;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.rows.DamagedRow;
import org.careletter.vault.store.Gate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/// An erased plan goes from every file in the end, though the program stops on the way, something
/// is where a file has to be, or a file is damaged.
@BesideTheWindow
class VaultEraseMishapsTest {

    @TempDir private Path home;
    private VaultToErase before;

    @BeforeEach
    void makeVault() throws Exception {
        before = new VaultToErase(home);
    }

    @Test
    void isTakenOutAtTheNextUnlockWhereverItWasCutShort() throws Exception {
        for (int steps = 0; steps <= before.backups + 2; steps++) {
            var copy = home.resolve("copy-" + steps);
            Damages.copy(before.folder, copy);
            var cut = home.resolve("cut-" + steps);
            cutShort(copy, cut, steps);
            try (var vault = VaultToErase.unlock(cut)) {
                Kinds.assertFails(Kind.NOT_FOUND, () -> vault.open(before.gone.id()));
                TestVault.untilKeptUp(vault);
                before.assertKept(vault);
                assertThat(vault.notices()).doesNotContain(VaultNotice.CHANGES_LOST);
            }
            before.traces.assertNone(cut);
        }
    }

    @Test
    void isToldWhenItCannotBeTakenOutYetAndTriedAgain() throws Exception {
        var inTheWay = before.folder.resolve("backups/list.new/in the way");
        try (var vault = VaultToErase.unlock(before.folder)) {
            assertThat(vault.profile()).isEmpty();
            Files.createDirectories(inTheWay);
            vault.erase(before.gone.id(), TestVault.erasing());
            TestVault.untilKeptUp(vault);
            assertThat(vault.notices()).contains(VaultNotice.NOT_ERASED_YET);
        }
        assertThat(before.traces.in(before.folder)).isNotEmpty();
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        try (var vault = VaultToErase.unlock(before.folder)) {
            TestVault.untilKeptUp(vault);
            assertThat(vault.notices()).isEmpty();
        }
        before.traces.assertNone(before.folder);
    }

    @Test
    void reachesEveryFileThoughAnotherPlanIsDamagedWhichABackupMends() throws Exception {
        DamagedRow.of(before.folder, before.kept.id());
        Files.delete(before.folder.resolve("journal"));
        try (var vault = VaultToErase.unlock(before.folder)) {
            vault.erase(before.gone.id(), TestVault.erasing());
            TestVault.untilKeptUp(vault);
            assertThat(vault.notices()).doesNotContain(VaultNotice.NOT_ERASED_YET);
            assertThat(vault.open(before.kept.id())).isEqualTo(before.kept);
            var copies = vault.safetyCopies();
            var copy = copies.newestWith(before.kept.id()).orElseThrow();
            assertThat(copies.open(copy, before.kept.id())).isEqualTo(before.kept);
        }
        before.traces.assertNone(before.folder);
    }

    @Test
    void keepsOfADamagedPackWhatCanBeReadAndPacksTheRestAgain() throws Exception {
        for (Path pack : VaultToErase.packs(before.folder)) {
            var bytes = Files.readAllBytes(pack);
            bytes[bytes.length / 2] ^= 1;
            Files.write(pack, bytes);
        }
        try (var vault = VaultToErase.unlock(before.folder)) {
            vault.erase(before.gone.id(), TestVault.erasing());
            TestVault.untilKeptUp(vault);
            var copies = vault.safetyCopies();
            assertThat(copies.all()).hasSize(before.backups + 1);
            var newest = copies.all().getFirst();
            assertThat(copies.open(newest, before.kept.id())).isEqualTo(before.kept);
            before.assertKept(vault);
        }
        before.traces.assertNone(before.folder);
    }

    /// Erases, does so many steps, and keeps the files as they are at that moment, as a power cut
    /// would.
    private void cutShort(Path vault, Path cut, int steps) throws Exception {
        var gate = new Gate(VaultFolder.of(vault), TestVault.CLOCK, TestVault.CHEAP);
        var store = gate.unlock(Secret.of(TestVault.passphrase()));
        store.archive().erase(before.gone.id(), TestVault.erasing());
        for (int step = 0; step < steps; step++) {
            store.upkeep().step();
        }
        Damages.copy(vault, cut);
        store.close();
    }
}
