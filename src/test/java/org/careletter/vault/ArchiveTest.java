package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.careletter.BesideTheWindow;
import org.careletter.plan.Plan;
import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.Deed;
import org.careletter.plan.kept.SentLetter;
import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Table;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.rows.DamagedRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;

/// Earlier versions of plans and letters as they were sent are kept like plans.
@BesideTheWindow
class ArchiveTest {

    @TempDir private Path home;
    private Path folder;
    private final Plan first = TestVault.plan("Joan Whitlock", "as it was ".repeat(400));
    private final Plan now = TestVault.reworded(first, "as it is");
    private final Plan other = TestVault.plan("Tariq Mahmood", "");
    private final Checkpoint version = TestArchive.version(first, 1);
    private final Checkpoint later = TestArchive.version(first, 2);
    private final SentLetter letter = TestArchive.letter(first, 3);
    private final byte[] bytes = new byte[70_000];

    @BeforeEach
    void makeVault() throws Exception {
        folder = home.resolve("vault");
        new Random(4).nextBytes(bytes);
        try (var vault = TestVault.create(folder)) {
            vault.save(first, TestVault.summary(first));
            vault.save(other, TestVault.summary(other));
            vault.archive().keepCheckpoint(first, version);
            vault.save(now, TestVault.summary(now));
            vault.archive().keepCheckpoint(now, later);
            vault.archive().keepLetter(letter, bytes);
            vault.archive().note(TestArchive.deed(first, Deed.LETTER_EXPORTED, 3));
        }
    }

    @Test
    void givesBackVersionsAndLettersAfterUnlockingAgain() throws Exception {
        assertAllThere();
    }

    @Test
    void saysNothingOfVersionsAndLettersOfOtherPlans() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            assertThat(vault.archive().checkpoints(other.id())).isEmpty();
            assertThat(vault.archive().letters(other.id())).isEmpty();
        }
    }

    @Test
    void keepsThemWhenTheDatabaseIsMadeAnewFromTheJournal() throws Exception {
        Files.delete(folder.resolve("store"));
        assertAllThere(VaultNotice.REBUILT);
        assertAllThere();
    }

    @Test
    void keepsThemWhenTheDatabaseIsMadeAnewFromABackup() throws Exception {
        TestVault.unlockAfter(Duration.ofDays(2), folder).close();
        Files.delete(folder.resolve("store"));
        assertAllThere(VaultNotice.REBUILT);
    }

    @Test
    void keepsThemWhenJournalAndBackupsAreGoneAndTheDatabaseIsDamaged() throws Exception {
        DamagedRow.withoutManifest(folder);
        Files.delete(folder.resolve("journal"));
        assertAllThere(VaultNotice.CHANGES_LOST);
    }

    @Test
    void noticesAVersionThatIsGone() throws Exception {
        DamagedRow.delete(folder, Table.CHECKPOINT, version.id());
        assertAllThere(VaultNotice.REBUILT);
    }

    @Test
    void mendsADamagedVersionFromTheJournal() throws Exception {
        damage(Table.CONTENT, version);
        assertAllThere(VaultNotice.REBUILT);
    }

    @Test
    void namesADamagedVersionWhenNothingElseHoldsIt() throws Exception {
        damage(Table.CONTENT, version);
        Files.delete(folder.resolve("journal"));
        try (var vault = TestVault.unlock(folder)) {
            var archive = vault.archive();
            assertThat(archive.checkpoints(first.id())).containsExactly(later, version);
            Kinds.assertFails(Kind.RECORD_DAMAGED, () -> archive.open(version));
            assertThat(archive.open(later)).isEqualTo(now);
            assertThat(vault.open(now.id())).isEqualTo(now);
        }
    }

    @Test
    void keepsNoVersionOfAPlanThatIsNotThere() throws Exception {
        var gone = TestVault.plan("Nobody", "");
        try (var vault = TestVault.unlock(folder)) {
            var archive = vault.archive();
            Kinds.assertFails(
                    Kind.NOT_FOUND,
                    () -> archive.keepCheckpoint(gone, TestArchive.version(gone, 1)));
            Kinds.assertFails(
                    Kind.NOT_FOUND,
                    () -> archive.keepLetter(TestArchive.letter(gone, 1), new byte[1]));
        }
    }

    @Test
    void refusesAVersionOfAnotherPlan() throws Exception {
        try (var vault = TestVault.unlock(folder)) {
            assertThatThrownBy(() -> vault.archive().keepCheckpoint(other, version))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refusesEverythingOnceLocked() throws Exception {
        var vault = TestVault.unlock(folder);
        var archive = vault.archive();
        vault.close();
        Kinds.assertFails(Kind.LOCKED, archive::activity);
        Kinds.assertFails(Kind.LOCKED, () -> archive.open(letter));
        Kinds.assertFails(Kind.LOCKED, () -> archive.keepCheckpoint(first, version));
    }

    @Test
    void everyKindOfChangeIsReadAsItWasWritten() throws Exception {
        var words = new Bytes("words".getBytes(StandardCharsets.UTF_8));
        var none = new Bytes(new byte[0]);
        for (Table table : Table.OF_ENTRIES) {
            var entered = new Change.Entered(7, version.id(), table, version.plan(), words, none);
            assertThat(Change.read(entered.bytes())).isEqualTo(entered);
        }
        var erased = new Change.Erased(8, first.id(), version.id(), words);
        assertThat(Change.read(erased.bytes())).isEqualTo(erased);
    }

    private void damage(Table table, Checkpoint of) throws Exception {
        DamagedRow.of(folder, table, of.id());
    }

    private void assertAllThere(VaultNotice... told) throws VaultFailure {
        try (var vault = TestVault.unlock(folder)) {
            var archive = vault.archive();
            assertThat(archive.checkpoints(first.id())).containsExactly(later, version);
            assertThat(archive.open(version)).isEqualTo(first);
            assertThat(archive.open(later)).isEqualTo(now);
            assertThat(archive.letters(first.id())).containsExactly(letter);
            assertThat(archive.open(letter)).isEqualTo(bytes);
            assertThat(archive.activity().activities()).hasSize(1);
            assertThat(archive.activity().whole()).isTrue();
            assertThat(vault.open(first.id())).isEqualTo(now);
            assertThat(vault.notices()).containsExactlyInAnyOrder(told);
        }
    }
}
