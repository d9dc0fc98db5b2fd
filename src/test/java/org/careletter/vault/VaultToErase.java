package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.Deed;
import org.careletter.vault.backup.Backup;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.rows.Traces;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// A vault with backups of several days, journals and a damaged file set aside, all of which hold a
/// plan that is to be erased.
final class VaultToErase {

    static final String WORD = "Quillfeather";

    final Plan gone = TestVault.plan(WORD, WORD + " said so. ".repeat(200));
    final Plan kept = TestVault.plan("Tariq Mahmood", "words ".repeat(200));
    final Path home;
    final Path folder;
    final Traces traces;
    final int backups;

    /// Makes it in a folder of this one.
    VaultToErase(Path home) throws Exception {
        this.home = home;
        folder = home.resolve("vault");
        traces = new Traces(home, gone, WORD);
        try (var vault = TestVault.create(folder)) {
            vault.save(gone, TestVault.summary(gone));
            vault.save(kept, TestVault.summary(kept));
        }
        for (int day = 2; day < 12; day += 2) {
            traces.remember(folder);
            try (var vault = TestVault.unlockAfter(Duration.ofDays(day), folder)) {
                var words = TestVault.reworded(gone, WORD + " on day " + day);
                vault.archive().keepCheckpoint(gone, TestArchive.version(gone, day));
                vault.archive()
                        .keepLetter(
                                TestArchive.letter(gone, day),
                                WORD.getBytes(StandardCharsets.UTF_8));
                vault.archive().note(TestArchive.deed(gone, Deed.LETTER_EXPORTED, day));
                vault.archive().keepCheckpoint(kept, TestArchive.version(kept, day));
                vault.archive().note(TestArchive.deed(kept, Deed.OPENED, day));
                vault.save(words, TestVault.summary(words));
            }
        }
        traces.remember(folder);
        for (var file : List.of("journal", "store")) {
            var aside = folder.resolve(file + ".damaged-20261101T100000Z");
            Files.copy(folder.resolve(file), aside);
        }
        backups = lists(folder).size();
        assertThat(backups).isEqualTo(5);
        assertThat(traces.in(folder)).isNotEmpty();
    }

    static Vault unlock(Path where) throws VaultFailure {
        var clock = Clock.offset(TestVault.CLOCK, Duration.ofDays(11));
        return Vault.unlock(where, TestVault.passphrase(), TestVault.CODEC, clock);
    }

    void assertKept(Vault vault) throws VaultFailure {
        assertThat(vault.summaries()).containsExactly(TestVault.summary(kept));
        assertThat(vault.open(kept.id())).isEqualTo(kept);
        assertThat(vault.archive().checkpoints(kept.id())).hasSize(5);
        for (var version : vault.archive().checkpoints(kept.id())) {
            assertThat(vault.archive().open(version)).isEqualTo(kept);
        }
        assertThat(vault.archive().checkpoints(gone.id())).isEmpty();
        assertThat(vault.archive().letters(gone.id())).isEmpty();
    }

    static List<Path> lists(Path where) throws IOException {
        return backupFiles(where, Backup.ENDING);
    }

    static List<Path> packs(Path where) throws IOException {
        return backupFiles(where, ".pack");
    }

    private static List<Path> backupFiles(Path where, String ending) throws IOException {
        return Damages.files(where.resolve("backups")).stream()
                .filter(file -> file.toString().endsWith(ending))
                .toList();
    }
}
