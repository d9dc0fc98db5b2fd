package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.plan.Plan;
import org.careletter.vault.report.VaultFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// A program that is killed while it changes the passphrase leaves a vault that opens with the old
/// or the new one, and with its recovery words.
@BesideTheWindow
class PassphraseKilledTest {

    /// How often to kill; `mvn -Dvault.rewraps=1000 test -Dtest=PassphraseKilledTest` does it more
    /// often.
    private static final int KILLS = Integer.getInteger("vault.rewraps", 5);

    /// As long as a change takes, so that a kill may fall anywhere in it.
    private static final int MICROSECONDS = 600_000;

    @TempDir private Path home;
    private Path folder;
    private Plan plan;
    private RecoveryWords words;

    @BeforeEach
    void makeVault() throws Exception {
        folder = home.resolve("vault");
        plan = TestVault.plan("Joan Whitlock", "large print, please");
        words = RecoveryWords.fresh();
        try (var vault =
                Vault.create(
                        folder,
                        RewrappingChild.passphrase(0),
                        TestVault.CODEC,
                        TestVault.CLOCK,
                        TestVault.CHEAP)) {
            vault.save(plan, TestVault.summary(plan));
            vault.keyring().keepRecoveryWords(words);
        }
    }

    @Test
    void leavesAVaultThatOpensWithTheOldOrTheNewOne() throws Exception {
        var chance = new Random(11);
        int now = 0;
        int fresh = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var state = kill % 2 == 0 ? killedWhileWriting(now) : killedAfter(chance, now);
            now = opening(state);
            fresh += now == state.begun ? 1 : 0;
            try (var vault = Vault.unlock(folder, words, TestVault.CODEC, TestVault.CLOCK)) {
                assertThat(vault.open(plan.id())).isEqualTo(plan);
            }
        }
        System.out.printf(
                "passphrase changes: %d kills, 0 not opened, %d with the new one, %d with the"
                        + " old%n",
                KILLS, fresh, KILLS - fresh);
    }

    /// What was told before the kill.
    ///
    /// @param begun the passphrase of the last change that was begun
    /// @param ended the passphrase of the last change that was acknowledged
    private record State(int begun, int ended) {

        State after(String line) {
            var told = line.split(" ");
            if (told.length < 2 || told[1].isEmpty()) {
                return this;
            }
            int number = Integer.parseInt(told[1]);
            return told[0].equals("begin")
                    ? new State(Math.max(begun, number), ended)
                    : new State(begun, Math.max(ended, number));
        }
    }

    private State killedAfter(Random chance, int number) throws Exception {
        int microseconds = chance.nextInt(MICROSECONDS);
        return killedOnce(
                number,
                process ->
                        assertThat(process.waitFor(microseconds, TimeUnit.MICROSECONDS)).isFalse());
    }

    /// Nearly all of a change is stretching. So every other kill waits for the moment that matters.
    private State killedWhileWriting(int number) throws Exception {
        return killedOnce(
                number,
                process -> {
                    while (!Files.exists(folder.resolve("vault.json.new"))
                            && !Files.exists(folder.resolve("backups/vault.json.new"))) {
                        assertThat(process.isAlive()).isTrue();
                        Thread.onSpinWait();
                    }
                });
    }

    private interface Moment {
        void await(Process process) throws Exception;
    }

    private State killedOnce(int number, Moment moment) throws Exception {
        Files.deleteIfExists(folder.resolve("vault.json.new"));
        Files.deleteIfExists(folder.resolve("backups/vault.json.new"));
        var process =
                Child.start(
                        RewrappingChild.class,
                        home.resolve("errors"),
                        folder.toString(),
                        String.valueOf(number));
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("open");
            var state = new State(number, number).after(lines.readLine());
            moment.await(process);
            Child.kill(process);
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                state = state.after(line);
            }
            return state;
        } finally {
            process.destroyForcibly();
        }
    }

    /// The passphrase that opens it: the last acknowledged one, or the one being changed to.
    private int opening(State state) throws Exception {
        try {
            return opens(state.begun);
        } catch (VaultFailure failure) {
            assertThat(failure.kind()).isEqualTo(VaultFailure.Kind.WRONG_PASSPHRASE);
            return opens(state.ended);
        }
    }

    private int opens(int number) throws Exception {
        try (var vault =
                Vault.unlock(
                        folder,
                        RewrappingChild.passphrase(number),
                        TestVault.CODEC,
                        TestVault.CLOCK)) {
            assertThat(vault.open(plan.id())).isEqualTo(plan);
        }
        return number;
    }
}
