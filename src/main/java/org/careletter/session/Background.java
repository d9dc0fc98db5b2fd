package org.careletter.session;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Runs long work away from the window and brings what came of it back. Nothing is ever
/// interrupted: interrupting a thread closes the file below a database.
///
/// @param work where work runs
/// @param window where its end is told, in order
public record Background(Executor work, Executor window) {

    /// Everything at once on the calling thread, for tests of models.
    public static final Background INLINE = new Background(Runnable::run, Runnable::run);

    /// Runs `task`, then tells `done` its result, or `failed` why not, in the window.
    public <T> void run(Callable<T> task, Consumer<T> done, Consumer<Exception> failed) {
        work.execute(() -> finish(task, done, failed));
    }

    private <T> void finish(Callable<T> task, Consumer<T> done, Consumer<Exception> failed) {
        try {
            T result = task.call();
            window.execute(() -> done.accept(result));
        } catch (Exception e) {
            window.execute(() -> failed.accept(e));
        } catch (Error e) { // whoever waits must hear of it, or they wait for ever
            window.execute(() -> failed.accept(new IllegalStateException("unexpected", e)));
        }
    }
}
