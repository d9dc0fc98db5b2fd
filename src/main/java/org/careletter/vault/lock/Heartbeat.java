package org.careletter.vault.lock;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Does something again and again on a thread of its own, however long the store is busy.
final class Heartbeat implements AutoCloseable {

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("vault lock").daemon().factory());

    Heartbeat(Duration pause, Runnable beat) {
        var _ =
                thread.scheduleWithFixedDelay(
                        beat, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Ends after the beat that is under way, which is not interrupted: that would close the file
    /// under it.
    @Override
    public void close() {
        thread.shutdown();
    }
}
