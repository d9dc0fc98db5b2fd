package org.careletter.vault.busy;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.FaultRun;
import org.careletter.vault.Damages;
import org.careletter.vault.TestVault;
import org.careletter.vault.Vault;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Bytes of the vault's files that are flipped, zeroed, swapped or cut off, and files that are
/// older than they should be: what they held is mended, or missed with a word, and never wrong
/// without one.
@BesideTheWindow
@Tag(FaultRun.TAG)
class DamagedFilesTest {

    private static final int ONE = FaultRun.times("damages", 120, 20_000);
    private static final int MANY = FaultRun.times("many-damages", 60, 5_000);
    private static final int OLDER = FaultRun.times("older-files", 40, 1_000);
    private static final int PLANS = 6;

    @TempDir private Path home;
    private Path folder;
    private Path older;
    private final Versions versions = new Versions();

    /// A vault with backups and a journal that goes on after them, and a copy of how it was before
    /// the last two.
    @BeforeEach
    void makeVault() throws Exception {
        folder = home.resolve("vault");
        older = home.resolve("older");
        try (var vault = TestVault.create(folder, BusyVault.passphrase(0))) {
            vault.keepProfile(TestVault.profile("Maureen Whitlock"));
            save(vault, "words ");
        }
        try (var vault = BusyVault.unlock(folder, 0, 1)) {
            save(vault, "other words ");
        }
        Damages.copy(folder, older);
        try (var vault = BusyVault.unlock(folder, 0, 4)) {
            vault.keyring().changePassphrase(BusyVault.passphrase(0), BusyVault.passphrase(1));
            save(vault, "later words ");
        }
        try (var vault = BusyVault.unlock(folder, 1, 7)) {
            save(vault, "the newest words ");
        }
    }

    private void save(Vault vault, String words) throws VaultFailure {
        for (int which = 0; which < PLANS; which++) {
            var plan =
                    TestVault.plan(
                            BusyVault.id(which),
                            BusyVault.id(which),
                            "Person " + which,
                            words.repeat(10 + which * 40));
            vault.save(plan, TestVault.summary(plan));
            versions.add(plan);
        }
    }

    @Test
    void ofWhichOneIsDamagedCostNothing() throws Exception {
        var chance = FaultRun.chance();
        var tally = new Tally();
        int journals = 0;
        for (int round = 0; round < ONE; round++) {
            var copy = copy();
            var file = any(Damages.files(copy), chance);
            journals += file.endsWith("journal") ? 1 : 0;
            damage(file, chance);
            versions.check(() -> unlock(copy, 1), tally);
            Damages.delete(copy);
        }
        FaultRun.tell("%d damages, one at a time: %s".formatted(ONE, tally));
        assertThat(tally.isClean()).as(tally.toString()).isTrue();
        assertThat(tally.told(VaultNotice.CHANGES_LOST))
                .as("a journal of which nothing can be read may have held anything")
                .isLessThanOrEqualTo(journals);
        assertThat(tally.told(VaultNotice.REBUILT)).isPositive();
    }

    @Test
    void ofWhichManyAreDamagedAreNeverWrongWithoutAWord() throws Exception {
        var chance = FaultRun.chance();
        var tally = new Tally();
        for (int round = 0; round < MANY; round++) {
            var copy = copy();
            int damages = 2 + chance.nextInt(8);
            for (int damage = 0; damage < damages; damage++) {
                damage(any(Damages.files(copy), chance), chance);
            }
            versions.check(() -> unlock(copy, 1), tally);
            Damages.delete(copy);
        }
        FaultRun.tell("%d vaults with 2 to 9 damages each: %s".formatted(MANY, tally));
        assertThat(tally.wrong).as(tally.toString()).isZero();
        assertThat(tally.lost).as("lost without a word").isZero();
    }

    @Test
    void thatAreOlderAreNamed() throws Exception {
        var chance = FaultRun.chance();
        var tally = new Tally();
        var changed = changedSince();
        assertThat(changed).hasSize(4);
        for (int round = 0; round < OLDER; round++) {
            var copy = copy();
            boolean bothKeys = false;
            for (Path file : changed) {
                boolean isKey = file.endsWith("vault.json");
                if (chance.nextBoolean() && !(isKey && bothKeys)) {
                    Files.copy(
                            older.resolve(file),
                            copy.resolve(file),
                            StandardCopyOption.REPLACE_EXISTING);
                    bothKeys |= isKey;
                }
            }
            versions.check(() -> unlock(copy, 1), tally);
            Damages.delete(copy);
        }
        FaultRun.tell("%d times older files put back: %s".formatted(OLDER, tally));
        assertThat(tally.isClean()).as(tally.toString()).isTrue();
        assertThat(tally.told(VaultNotice.REBUILT)).isPositive();
        assertThat(tally.told(VaultNotice.CHANGES_LOST)).isPositive();
    }

    private static Vault unlock(Path folder, int passphrase) throws VaultFailure {
        return BusyVault.unlock(folder, passphrase, 7);
    }

    private Path copy() throws IOException {
        var copy = home.resolve("copy");
        Damages.copy(folder, copy);
        return copy;
    }

    private List<Path> changedSince() throws IOException {
        var changed = new ArrayList<Path>();
        for (Path file : Damages.files(older)) {
            var name = older.relativize(file);
            if (Files.mismatch(file, folder.resolve(name)) >= 0) {
                changed.add(name);
            }
        }
        return changed;
    }

    private static Path any(List<Path> files, Random chance) {
        var full = files.stream().filter(DamagedFilesTest::hasContent).toList();
        return full.get(chance.nextInt(full.size()));
    }

    private static void damage(Path file, Random chance) throws IOException {
        var ways = Damages.values();
        var bytes = ways[chance.nextInt(ways.length)].done(Files.readAllBytes(file), chance);
        Files.write(file, bytes);
    }

    private static boolean hasContent(Path file) {
        try {
            return Files.size(file) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
