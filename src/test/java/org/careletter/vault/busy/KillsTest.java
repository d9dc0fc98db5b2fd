package org.careletter.vault.busy;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.FaultRun;
import org.careletter.vault.Child;
import org.careletter.vault.report.VaultNotice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// A program that is killed (`kill -9`) at any moment, while it unlocks, saves, makes a backup,
/// changes the passphrase or locks, loses nothing that it acknowledged.
@BesideTheWindow
@Tag(FaultRun.TAG)
class KillsTest {

    private static final int KILLS = FaultRun.times("kills", 10, 1000);

    /// A vault is used for a while and then left for a fresh one. Backups are made and erased plans
    /// taken out of all of them again and again, and after each kill the whole vault is looked at:
    /// one long life would take ever longer and meet the first days of a vault only once.
    private static final int KILLS_OF_A_VAULT = 40;

    @TempDir private Path home;

    @Test
    void costNothingThatWasAcknowledged() throws Exception {
        var chance = FaultRun.chance();
        var tally = new Tally();
        var options =
                QuickStart.of(
                        home.resolve("quick"),
                        BusyChild.class,
                        home.resolve("training").toString(),
                        "1",
                        "60",
                        "0",
                        "1");
        int changes = 0;
        int vaults = 0;
        for (int left = KILLS; left > 0; left -= KILLS_OF_A_VAULT) {
            vaults++;
            changes +=
                    life(
                            home.resolve("vault " + vaults),
                            Math.min(left, KILLS_OF_A_VAULT),
                            options,
                            tally,
                            chance);
        }
        FaultRun.tell(
                "%d kills, vaults %d, changes acknowledged %d: %s"
                        .formatted(KILLS, vaults, changes, tally));
        assertThat(tally.isClean()).as(tally.toString()).isTrue();
        assertThat(tally.told(VaultNotice.CHANGES_LOST)).isZero();
        assertThat(changes).isGreaterThan(KILLS);
    }

    /// One vault's life with its kills.
    ///
    /// @return how many changes were acknowledged in it
    private int life(Path folder, int kills, List<String> options, Tally tally, Random chance)
            throws Exception {
        var known = new Acknowledged();
        new BusyVault(folder, known::hears).make();
        for (int kill = 0; kill < kills; kill++) {
            killed(options, folder, known, chance);
            known.check(folder, tally);
            known.skips(known.last() + 1);
        }
        return known.last();
    }

    /// Kills it some lines and some thousand steps of this program later.
    private void killed(List<String> options, Path folder, Acknowledged known, Random chance)
            throws Exception {
        var process =
                Child.start(
                        List.of(),
                        options,
                        BusyChild.class,
                        home.resolve("errors"),
                        folder.toString(),
                        String.valueOf(known.last() + 1),
                        String.valueOf(Integer.MAX_VALUE),
                        String.valueOf(known.passphrase()),
                        String.valueOf(chance.nextLong()));
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            int more = chance.nextInt(30);
            for (int line = 0; line <= more; line++) {
                known.hears(next(lines));
            }
            int steps = chance.nextInt(20_000);
            for (int step = 0; step < steps; step++) {
                Thread.onSpinWait();
            }
            Child.kill(process);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                known.hears(line);
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private String next(BufferedReader lines) throws Exception {
        var line = lines.readLine();
        if (line == null) {
            throw new AssertionError(Files.readString(home.resolve("errors")));
        }
        return line;
    }
}
