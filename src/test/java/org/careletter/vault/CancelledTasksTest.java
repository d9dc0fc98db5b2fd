package org.careletter.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.FaultRun;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;

/// Tasks that are cancelled while they save: cancelling interrupts the thread, and an interrupt in
/// the middle of a write closes the file under a database. Here it does not reach it.
@Tag(FaultRun.TAG)
class CancelledTasksTest {

    private static final int TASKS = FaultRun.times("cancelled", 40, 2_000);
    private static final int SAVES = 5;

    @TempDir private Path home;

    @Test
    void doNoDamage() throws Exception {
        var folder = home.resolve("vault");
        var chance = FaultRun.chance();
        var tally = new Tally();
        var known = new Acknowledged();
        new BusyVault(folder, known::hears).make();
        int cancelled = 0;
        try (var vault = BusyVault.unlock(folder, 0, 0)) {
            for (int task = 0; task < TASKS; task++) {
                cancelled += cancelled(vault, known, task * SAVES + 1, chance.nextInt(20_000));
            }
            assertThat(vault.notices()).isEmpty();
        }
        known.check(folder, tally);
        FaultRun.tell("%d of %d tasks cancelled: %s".formatted(cancelled, TASKS, tally));
        assertThat(tally.isClean()).as(tally.toString()).isTrue();
        assertThat(cancelled).isPositive();
    }

    /// Cancels a task some steps after it began.
    ///
    /// @return 1 if that came before its end
    private static int cancelled(Vault vault, Acknowledged known, int first, int steps)
            throws Exception {
        var saving =
                new FutureTask<>(
                        () -> {
                            for (int number = first; number < first + SAVES; number++) {
                                BusyVault.act(vault, number);
                                known.hears("done " + number);
                            }
                            return true;
                        });
        var thread = Thread.ofPlatform().start(saving);
        for (int step = 0; step < steps; step++) {
            Thread.onSpinWait();
        }
        saving.cancel(true);
        thread.join();
        try {
            return saving.get() ? 0 : 1;
        } catch (CancellationException _) {
            return 1;
        }
    }
}
