package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.Deed;
import org.careletter.vault.backup.Backup;
import org.careletter.vault.backup.Backups;
import org.careletter.vault.bytes.Packed;
import org.careletter.vault.entry.Change;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.rows.DamagedRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// An erased plan is in no file of the vault any more, not even for somebody who has the master
/// key.
@BesideTheWindow
class VaultEraseTest {

    @TempDir private Path home;
    private VaultToErase before;

    @BeforeEach
    void makeVault() throws Exception {
        before = new VaultToErase(home);
    }

    @Test
    void isInNoFileOnceItIsErased() throws Exception {
        try (var vault = VaultToErase.unlock(before.folder)) {
            vault.erase(before.gone.id(), TestVault.erasing());
            Kinds.assertFails(Kind.NOT_FOUND, () -> vault.open(before.gone.id()));
            TestVault.untilKeptUp(vault);
        }
        before.traces.assertNone(before.folder);
    }

    @Test
    void isInNoFileWhileTheVaultIsStillOpen() throws Exception {
        try (var vault = VaultToErase.unlock(before.folder)) {
            vault.erase(before.gone.id(), TestVault.erasing());
            TestVault.untilKeptUp(vault);
            var copy = home.resolve("copy");
            Damages.copy(before.folder, copy);
            before.traces.assertNone(copy);
        }
    }

    @Test
    void leavesEverythingOfOthersInTheVaultAndInEveryBackup() throws Exception {
        try (var vault = VaultToErase.unlock(before.folder)) {
            vault.erase(before.gone.id(), TestVault.erasing());
            TestVault.untilKeptUp(vault);
            before.assertKept(vault);
        }
        assertThat(VaultToErase.lists(before.folder)).hasSize(before.backups + 1);
        try (var keys = DamagedRow.keys(before.folder, TestVault.passphrase())) {
            var all = new Backups(VaultFolder.of(before.folder), keys, TestVault.CLOCK);
            for (Backup backup : all.all()) {
                var found = new ArrayList<String>();
                boolean whole =
                        all.read(
                                backup,
                                change -> {
                                    if (change instanceof Change.Saved saved) {
                                        found.add(
                                                new String(
                                                        Packed.unpack(saved.plan()),
                                                        StandardCharsets.UTF_8));
                                    }
                                });
                assertThat(whole).isTrue();
                assertThat(found).as("%s", backup.number()).hasSize(1);
                assertThat(found.getFirst()).contains("Tariq Mahmood");
            }
            assertThat(all.newestGood()).contains(all.all().getFirst());
        }
        Files.delete(before.folder.resolve("store"));
        try (var vault = VaultToErase.unlock(before.folder)) {
            before.assertKept(vault);
        }
    }

    @Test
    void leavesEntriesWithoutNamesInTheActivityLog() throws Exception {
        try (var vault = VaultToErase.unlock(before.folder)) {
            vault.erase(before.gone.id(), TestVault.erasing());
            TestVault.untilKeptUp(vault);
            var log = vault.archive().activity();
            assertThat(log.whole()).isTrue();
            assertThat(log.activities())
                    .filteredOn(each -> each.deed() == Deed.IN_AN_ERASED_PLAN)
                    .hasSize(5)
                    .allSatisfy(each -> assertThat(each.who() + each.person()).isEmpty());
            assertThat(log.activities().getLast())
                    .extracting(Activity::deed, Activity::who, Activity::person)
                    .containsExactly(Deed.ERASED, "Sam Carter", "");
        }
    }

    @Test
    void takesNoLateVersionOrSaveOfIt() throws Exception {
        try (var vault = VaultToErase.unlock(before.folder)) {
            vault.erase(before.gone.id(), TestVault.erasing());
            var late = TestArchive.version(before.gone, 30);
            Kinds.assertFails(
                    Kind.NOT_FOUND, () -> vault.archive().keepCheckpoint(before.gone, late));
            Kinds.assertFails(
                    Kind.NOT_FOUND,
                    () ->
                            vault.archive()
                                    .keepLetter(TestArchive.letter(before.gone, 30), new byte[9]));
        }
    }

    @Test
    void takesTwoPlansOutThatAreErasedShortlyAfterEachOther() throws Exception {
        try (var vault = VaultToErase.unlock(before.folder)) {
            var more = TestVault.plan(VaultToErase.WORD + " the second", VaultToErase.WORD);
            vault.save(more, TestVault.summary(more));
            vault.erase(before.gone.id(), TestVault.erasing());
            vault.profile();
            vault.profile();
            vault.erase(more.id(), TestVault.erasing());
            TestVault.untilKeptUp(vault);
            before.assertKept(vault);
        }
        before.traces.assertNone(before.folder);
    }
}
