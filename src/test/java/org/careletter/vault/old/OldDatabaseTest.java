package org.careletter.vault.old;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.careletter.BesideTheWindow;
import org.careletter.plan.Plan;
import org.careletter.vault.Damages;
import org.careletter.vault.KeptVault;
import org.careletter.vault.bytes.Packed;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Table;
import org.careletter.vault.old.OldDatabase.Found;
import org.careletter.vault.seal.Keys;
import org.careletter.vault.seal.Sealing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// The database files of kept vaults of formats 1 to 3 are read without their engine: all of what
/// is in them, and nothing that was never written, whatever was done to the file.
@BesideTheWindow
class OldDatabaseTest {

    private static final int DAMAGES = 30;

    @TempDir private Path home;
    private final List<Change> shown = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void showsAllThatJournalAndBackupHold(int format) throws Exception {
        var kept = KeptVault.ofFormat(format, home);
        try (var keys = KeptLogs.keys(kept.folder())) {
            var found = read(kept.folder().resolve("plans.mv.db"), keys);
            var all = KeptLogs.changes(kept.folder(), keys);
            assertThat(found).isEqualTo(new Found(all.getLast().number(), true));
            assertThat(shown).containsExactlyInAnyOrderElementsOf(KeptLogs.newest(all));
        }
        var plans = new ArrayList<Plan>();
        for (var saved : KeptLogs.plans(shown)) {
            plans.add(KeptVault.CODEC.decode(Packed.unpack(saved.plan())));
        }
        assertThat(plans).containsExactlyInAnyOrderElementsOf(kept.plans());
    }

    @ParameterizedTest
    @EnumSource(Damages.class)
    void showsNothingElseOfADamagedFile(Damages damage) throws Exception {
        var kept = KeptVault.ofFormat(3, home);
        var file = kept.folder().resolve("plans.mv.db");
        var sound = Files.readAllBytes(file);
        try (var keys = KeptLogs.keys(kept.folder())) {
            var all = KeptLogs.changes(kept.folder(), keys);
            for (int seed = 0; seed < DAMAGES; seed++) {
                var chance = new Random(seed);
                Files.write(file, damage.done(damage.done(sound.clone(), chance), chance));
                var found = read(file, keys);
                assertThat(all).as("%s", seed).containsAll(shown);
                assertThat(shown).as("%s", seed).doesNotHaveDuplicates();
                boolean isAll = shown.containsAll(KeptLogs.newest(all));
                assertThat(found.whole()).as("%s", seed).isIn(isAll, false);
            }
        }
    }

    @Test
    void showsAlmostAllOfAFileWithOneDamagedRow() throws Exception {
        var kept = KeptVault.ofFormat(3, home);
        var file = kept.folder().resolve("plans.mv.db");
        try (var keys = KeptLogs.keys(kept.folder())) {
            var rows = new ArrayList<OldRow>();
            try (var channel = FileChannel.open(file)) {
                OldScan.of(new OldFile(channel, keys.rows()), rows::add);
            }
            var plan = rows.stream().filter(row -> row.table() == Table.PLAN).toList().getFirst();
            var bytes = Files.readAllBytes(file);
            bytes[(int) plan.at() + 100] ^= 1;
            Files.write(file, bytes);
            assertThat(read(file, keys).whole()).isFalse();
            assertThat(KeptLogs.plans(shown)).hasSize(2).noneMatch(is -> is.id().equals(plan.id()));
            var all = KeptLogs.newest(KeptLogs.changes(kept.folder(), keys));
            assertThat(shown).hasSize(all.size() - 1);
        }
    }

    @Test
    void showsNothingToAnotherVault() throws Exception {
        var kept = KeptVault.ofFormat(3, home);
        try (var keys = Keys.of(Sealing.random(Keys.LENGTH))) {
            assertThat(read(kept.folder().resolve("plans.mv.db"), keys)).isEqualTo(nothing());
            assertThat(shown).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 36, 4096})
    void findsNothingInAFileOfNothing(int length) throws Exception {
        var maker = new OldFileMaker().bytes(new byte[length]);
        assertThat(maker.read(home)).isEqualTo(nothing());
        assertThat(maker.shown()).isEmpty();
    }

    private static Found nothing() {
        return new Found(0, false);
    }

    private Found read(Path file, Keys keys) throws Exception {
        shown.clear();
        try (var channel = FileChannel.open(file)) {
            return OldDatabase.read(channel, keys.rows(), shown::add);
        }
    }

    /// Each row that seems to begin is as long as a row can be, and tried for every table.
    @Test
    void soonGivesUpAFileThatIsFullOfHeadsOfLongRows() throws Exception {
        var maker = new OldFileMaker();
        while (maker.size() < 3 << 20) {
            maker.head(UUID.randomUUID(), 300, 28 + (1 << 20));
        }
        var found = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> maker.read(home));
        assertThat(found).isEqualTo(nothing());
    }
}
