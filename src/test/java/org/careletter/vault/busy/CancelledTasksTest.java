package org.careletter.vault.busy;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.FaultRun;
import org.careletter.vault.Vault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/// Tasks that are cancelled while they save: cancelling interrupts the thread, and an interrupt in
/// the middle of a write closes the file under a database. Here it does not reach it.
@BesideTheWindow
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
                cancelled += cancelled(vault, known, known.last() + 1, chance.nextInt(SAVES));
            }
            assertThat(vault.notices()).isEmpty();
        }
        known.check(folder, tally);
        FaultRun.tell(
                "%d of %d tasks cancelled, %d changes acknowledged: %s"
                        .formatted(cancelled, TASKS, known.last(), tally));
        assertThat(tally.isClean()).as(tally.toString()).isTrue();
        assertThat(cancelled).isPositive();
        assertThat(known.last()).isGreaterThan(TASKS);
    }

    /// Cancels a task in the middle of the save after so many.
    ///
    /// @return 1 if that came before its end
    private static int cancelled(Vault vault, Acknowledged known, int first, int saves)
            throws Exception {
        var saved = new AtomicInteger();
        var saving =
                new FutureTask<>(
                        () -> {
                            for (int number = first; number < first + SAVES; number++) {
                                BusyVault.act(vault, number);
                                known.hears("done " + number);
                                saved.incrementAndGet();
                            }
                            return true;
                        });
        var thread = Thread.ofPlatform().start(saving);
        while (saved.get() < saves && thread.isAlive()) {
            Thread.onSpinWait();
        }
        saving.cancel(true);
        thread.join();
        return saving.isCancelled() ? 1 : 0;
    }
}
