package org.careletter.vault.backup;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.report.VaultFailure;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Long work in short steps, so that whoever wants to save waits for one of them at most.
public final class Steps {

    /// How long a step goes on where it can choose.
    private static final long LONG_ENOUGH = 15_000_000;

    /// A kind of work, done again and again until it says that there is no more.
    public interface Work {
        /// Does some more of it.
        ///
        /// @return whether there is still more
        boolean step() throws IOException, Damage, VaultFailure;
    }

    /// Something done at once.
    public interface Once {
        void run() throws IOException, Damage, VaultFailure;
    }

    /// Begins work.
    public interface Beginning {
        Work begin() throws IOException, Damage, VaultFailure;
    }

    /// Work that is begun when it is its turn.
    public static final class Begun implements Work {
        private final Beginning beginning;
        private @Nullable Work work;

        /// @param beginning begins it at its first step
        public Begun(Beginning beginning) {
            this.beginning = beginning;
        }

        @Override
        public boolean step() throws IOException, Damage, VaultFailure {
            var begun = work;
            if (begun == null) {
                begun = beginning.begin();
                work = begun;
            }
            return begun.step();
        }
    }

    private final Deque<Work> left;

    private Steps(Deque<Work> left) {
        this.left = left;
    }

    /// One kind of work after the other.
    public static Steps of(Work... works) {
        return new Steps(new ArrayDeque<>(List.of(works)));
    }

    /// Something done at once, as work.
    public static Work once(Once once) {
        return () -> {
            once.run();
            return false;
        };
    }

    /// Does the next step.
    ///
    /// @return whether there is more to do
    public boolean step() throws IOException, Damage, VaultFailure {
        var next = left.peek();
        if (next != null && !next.step()) {
            left.remove(next);
        }
        return !left.isEmpty();
    }

    /// When a step that begins now has gone on long enough.
    public static long end() {
        return System.nanoTime() + LONG_ENOUGH;
    }

    /// Whether a step that should end then has gone on long enough.
    public static boolean isOver(long end) {
        return System.nanoTime() - end >= 0;
    }
}
