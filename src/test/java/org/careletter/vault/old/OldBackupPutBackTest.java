package org.careletter.vault.old;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.vault.Damages;
import org.careletter.vault.KeptVault;
import org.careletter.vault.TestVault;
import org.careletter.vault.Vault;
import org.careletter.vault.report.VaultFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/// The backup of an older format, put back once it was taken over: it would bring back who has been
/// erased since.
@BesideTheWindow
class OldBackupPutBackTest {

    @TempDir private Path home;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void showsNobodyWhoWasErasedSince(int format) throws Exception {
        var kept = KeptVault.ofFormat(format, home);
        var backup = backup(kept.folder());
        var bytes = Files.readAllBytes(backup);
        var gone = kept.plans().getFirst().id();
        try (var vault = kept.unlock()) {
            TestVault.untilKeptUp(vault);
            vault.erase(gone, TestVault.erasing());
            TestVault.untilKeptUp(vault);
            assertThat(vault.safetyCopies().newestWith(gone)).isEmpty();
        }
        Files.write(backup, bytes);
        for (int days = 2; days < 8; days += 2) {
            try (var vault = unlockAfter(days, kept)) {
                TestVault.untilKeptUp(vault);
                assertThat(vault.safetyCopies().newestWith(gone)).isEmpty();
                vault.keepProfile(TestVault.profile("Sam " + days));
            }
        }
        assertThat(backup).doesNotExist();
    }

    @Test
    void isNotTakenOverWhereTheJournalIsMendedEither() throws Exception {
        var kept = KeptVault.ofFormat(3, home);
        var backup = backup(kept.folder());
        var bytes = Files.readAllBytes(backup);
        try (var vault = kept.unlock()) {
            TestVault.untilKeptUp(vault);
        }
        Files.write(backup, bytes);
        Files.delete(kept.folder().resolve("journal"));
        int copies;
        try (var vault = kept.unlock()) {
            TestVault.untilKeptUp(vault);
            copies = vault.safetyCopies().all().size();
        }
        assertThat(backup).doesNotExist();
        assertThat(copies).isEqualTo(3);
    }

    private static Path backup(Path folder) throws IOException {
        return Damages.files(folder.resolve("backups")).stream()
                .filter(file -> file.toString().endsWith(".backup"))
                .findFirst()
                .orElseThrow();
    }

    private static Vault unlockAfter(int days, KeptVault kept) throws VaultFailure {
        var clock = Clock.offset(KeptVault.CLOCK, Duration.ofDays(days));
        return Vault.unlock(kept.folder(), TestVault.passphrase(), KeptVault.CODEC, clock);
    }
}
