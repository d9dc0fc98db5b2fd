package org.careletter.vault;

import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The one thread that touches the vault's files. Nobody else knows it, so nobody can interrupt it:
/// an interrupt in the middle of a write would close the database's file under it.
final class StoreThread {

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("vault").daemon().factory());

    /// Does something there and waits for it. An interrupt of the caller is kept for the caller; it
    /// neither ends the waiting nor reaches the work.
    <T> T call(Callable<T> work) throws VaultFailure {
        Future<T> result;
        try {
            result = thread.submit(work);
        } catch (RejectedExecutionException _) {
            throw VaultFailure.of(Kind.LOCKED);
        }
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException _) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unwrapped(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Does something there later.
    void later(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException _) {
            return; // locked since; locking did it
        }
    }

    /// Does something there again and again, for as long as the vault is open.
    void every(Duration pause, Runnable work) {
        var _ =
                thread.scheduleWithFixedDelay(
                        work, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Does a last thing there, after everything that was asked for, and waits for it.
    void finish(Runnable last) {
        var done = thread.submit(last, true);
        end();
        boolean interrupted = false;
        while (!done.isDone()) {
            try {
                thread.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Ends once everything that was asked for is done.
    void end() {
        thread.shutdown();
    }

    private static VaultFailure unwrapped(ExecutionException e) {
        return switch (e.getCause()) {
            case VaultFailure failure -> failure;
            case RuntimeException fault -> throw fault;
            case Error fault -> throw fault;
            case null, default -> throw new IllegalStateException(e.getCause());
        };
    }
}
