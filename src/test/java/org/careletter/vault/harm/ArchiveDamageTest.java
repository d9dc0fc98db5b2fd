package org.careletter.vault.harm;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.FaultRun;
import org.careletter.plan.Plan;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.ActivityLog;
import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.Deed;
import org.careletter.plan.kept.SentLetter;
import org.careletter.vault.Damages;
import org.careletter.vault.TestArchive;
import org.careletter.vault.TestVault;
import org.careletter.vault.Vault;
import org.careletter.vault.entry.Table;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.rows.DamagedRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// With any one file of the vault changed, versions, letters and the activity log are all there, as
/// they were.
@BesideTheWindow
@Tag(FaultRun.TAG)
class ArchiveDamageTest {

    private static final int ROUNDS = FaultRun.times("entry-damages", 24, 5_000);

    private static final Duration TWO_DAYS = Duration.ofDays(2);

    @TempDir private Path home;
    private Path folder;
    private final Plan plan = TestVault.plan("Joan Whitlock", "as it was ".repeat(300));
    private final List<Checkpoint> versions = new ArrayList<>();
    private final List<SentLetter> letters = new ArrayList<>();
    private final List<Activity> deeds = new ArrayList<>();

    @BeforeEach
    void makeVault() throws Exception {
        folder = home.resolve("vault");
        try (var vault = TestVault.create(folder)) {
            vault.save(plan, TestVault.summary(plan));
            keepSome(vault, 0);
        }
        try (var vault = TestVault.unlockAfter(TWO_DAYS, folder)) {
            keepSome(vault, 10);
        }
    }

    private void keepSome(Vault vault, int from) throws VaultFailure {
        for (int minute = from; minute < from + 5; minute++) {
            var version = TestArchive.version(plan, minute);
            var letter = TestArchive.letter(plan, minute);
            var deed = TestArchive.deed(plan, Deed.LETTER_EXPORTED, minute);
            vault.archive().keepCheckpoint(plan, version);
            vault.archive().keepLetter(letter, bytes(letter));
            vault.archive().note(deed);
            versions.addFirst(version);
            letters.addFirst(letter);
            deeds.add(deed);
        }
    }

    @Test
    void nothingIsEverWrongWithoutAWord() throws Exception {
        var chance = FaultRun.chance();
        var ways = List.of(Damages.values());
        for (int round = 0; round < ROUNDS; round++) {
            var copy = home.resolve("copy");
            Damages.copy(folder, copy);
            var files = Damages.files(copy).stream().filter(ArchiveDamageTest::holds).toList();
            var file = files.get(chance.nextInt(files.size()));
            var how = ways.get(chance.nextInt(ways.size()));
            Files.write(file, how.done(Files.readAllBytes(file), chance));
            assertAllThere(copy, how + " " + file.getFileName() + " in round " + round);
            Damages.delete(copy);
        }
        FaultRun.tell(
                "%d damages of a vault with versions, letters and activity: lost 0, not opened 0,"
                                .formatted(ROUNDS)
                        + " wrong content 0");
    }

    @Test
    void aDatabaseThatLostATableIsMadeAnew() throws Exception {
        for (Checkpoint version : versions) {
            DamagedRow.delete(folder, Table.CONTENT, version.id());
        }
        assertAllThere(folder, "without a table");
    }

    private void assertAllThere(Path where, String what) {
        try (var vault = TestVault.unlockAfter(TWO_DAYS, where)) {
            var archive = vault.archive();
            assertThat(archive.checkpoints(plan.id())).as(what).isEqualTo(versions);
            for (Checkpoint version : versions) {
                assertThat(archive.open(version)).as(what).isEqualTo(plan);
            }
            assertThat(archive.letters(plan.id())).as(what).isEqualTo(letters);
            for (SentLetter letter : letters) {
                assertThat(archive.open(letter)).as(what).isEqualTo(bytes(letter));
            }
            assertThat(archive.activity()).as(what).isEqualTo(new ActivityLog(deeds, true));
            assertThat(vault.notices()).as(what).doesNotContain(VaultNotice.CHANGES_LOST);
        } catch (VaultFailure failure) {
            throw new AssertionError(what, failure);
        }
    }

    private static byte[] bytes(SentLetter letter) {
        return letter.id().toString().repeat(40).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean holds(Path file) {
        try {
            return Files.size(file) > 0;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
