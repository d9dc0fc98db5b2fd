package org.careletter.vault.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.careletter.BesideTheWindow;
import org.careletter.FaultRun;
import org.careletter.plan.Plan;
import org.careletter.vault.Damages;
import org.careletter.vault.TestVault;
import org.careletter.vault.harm.Attacked;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.seal.Sealing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/// Blocks of an older copy of the store in the newer one: whatever is shown is the newest, or it is
/// said that it may not be.
@BesideTheWindow
@Tag(FaultRun.TAG)
class StoreMixtureTest {

    private static final int START = 32;
    private static final int BLOCK = Sealing.NONCE + SealedBlocks.BLOCK + Sealing.TAG;

    @TempDir private Path home;
    private Path folder;
    private final List<Plan> newest = new ArrayList<>();
    private final List<byte[]> older = new ArrayList<>();
    private byte[] newer = {};
    private final Random chance = FaultRun.chance();

    /// Plans that are saved again and again, with a copy of the store after each round.
    @BeforeEach
    void makeVault() throws Exception {
        folder = home.resolve("vault");
        for (int plan = 0; plan < 8; plan++) {
            newest.add(TestVault.plan("Plan " + plan, words()));
        }
        TestVault.create(folder).close();
        for (int round = 0; round < 5; round++) {
            try (var vault = TestVault.unlock(folder)) {
                TestVault.untilKeptUp(vault);
                for (int plan = round % 2; plan < newest.size(); plan += 1 + round % 3) {
                    newest.set(plan, TestVault.reworded(newest.get(plan), words()));
                    vault.save(newest.get(plan), TestVault.summary(newest.get(plan)));
                }
            }
            older.add(Files.readAllBytes(folder.resolve("store")));
        }
        newer = older.removeLast();
        for (byte[] copy : older) {
            assertThat(Arrays.copyOf(copy, START)).isEqualTo(Arrays.copyOf(newer, START));
        }
    }

    @Test
    void atRandomNeverShowsAnythingOlderWithoutAWord() throws Exception {
        int times = FaultRun.times("mixtures", 60, 1000);
        int told = 0;
        for (int time = 0; time < times; time++) {
            double share = chance.nextDouble();
            var from = older.get(chance.nextInt(older.size()));
            told += opens(mixed(from, _ -> chance.nextDouble() < share), time % 4 == 3) ? 1 : 0;
        }
        FaultRun.tell("mixtures of a store: %d, of which %d told of".formatted(times, told));
    }

    @Test
    void alongACutNeverShowsAnythingOlderWithoutAWord() throws Exception {
        int blocks = newer.length / BLOCK;
        int step = Math.max(1, blocks / FaultRun.times("cuts", 6, 60));
        for (byte[] from : older) {
            for (int cut = 2; cut < blocks; cut += step) {
                int here = cut;
                opens(mixed(from, block -> block < here), false);
                opens(mixed(from, block -> block >= here), true);
                opens(mixed(from, block -> block != here), false);
            }
        }
    }

    @Test
    void inTheHeadsOfTheEngineNeverShowsAnythingOlderWithoutAWord() throws Exception {
        for (byte[] from : older) {
            opens(mixed(from, block -> block < 2), false);
            opens(mixed(from, block -> block == 0), false);
            opens(mixed(from, block -> block == 1), false);
            opens(mixed(from, block -> block >= 2), false);
        }
    }

    private byte[] mixed(byte[] from, IntPredicate isOlder) {
        var mixed = newer.clone();
        for (int block = 0; START + (block + 1) * BLOCK <= mixed.length; block++) {
            int at = START + block * BLOCK;
            if (at + BLOCK <= from.length && isOlder.test(block)) {
                System.arraycopy(from, at, mixed, at, BLOCK);
            }
        }
        return mixed;
    }

    /// @return whether anything was told
    private boolean opens(byte[] store, boolean withoutJournal) throws Exception {
        var copy = home.resolve("copy");
        Damages.copy(folder, copy);
        Files.write(copy.resolve("store"), store);
        if (withoutJournal) {
            Files.delete(copy.resolve("journal"));
        }
        boolean told = assertTimeoutPreemptively(Attacked.SOON, () -> isTold(copy));
        Damages.delete(copy);
        return told;
    }

    private boolean isTold(Path copy) throws VaultFailure, IOException {
        try (var vault = TestVault.unlock(copy)) {
            boolean lost = vault.notices().contains(VaultNotice.CHANGES_LOST);
            for (Plan plan : newest) {
                try {
                    var shown = vault.open(plan.id());
                    if (!lost && !vault.notices().contains(VaultNotice.CHANGES_LOST)) {
                        assertThat(shown).isEqualTo(plan);
                    }
                } catch (VaultFailure failure) {
                    assertThat(failure.kind()).isIn(Kind.RECORD_DAMAGED, Kind.NOT_FOUND);
                    assertThat(failure.kind() == Kind.RECORD_DAMAGED || lost).isTrue();
                }
            }
            return !vault.notices().isEmpty();
        }
    }

    private String words() {
        var words = new StringBuilder();
        for (int word = 0; word < 100 + chance.nextInt(3000); word++) {
            words.append((char) ('a' + chance.nextInt(26)));
        }
        return words.toString();
    }
}
