package org.careletter.vault.store;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.report.VaultFailure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Which plans can be read. A database is opened without looking at the plans in it; this looks at
/// them bit by bit, so that a damaged one is named before somebody needs it. For the store thread,
/// but for [#damaged].
public final class Soundness {

    private static final int AT_ONCE = 50;

    private final OpenFiles files;
    private final Set<UUID> damaged = ConcurrentHashMap.newKeySet();
    private final Deque<UUID> toLookAt = new ArrayDeque<>();
    private boolean begun;

    Soundness(OpenFiles files) {
        this.files = files;
    }

    /// The plans that cannot be read, as far as they were looked at. Any thread may ask.
    public Set<UUID> damaged() {
        return Set.copyOf(damaged);
    }

    /// Looks at some more plans. What can be mended is mended.
    ///
    /// @return whether there are still more
    public boolean lookAtSome() throws VaultFailure {
        files.settle();
        if (!begun) {
            toLookAt.addAll(files.rows().plans());
            begun = true;
        }
        for (int number = 0; number < AT_ONCE && !toLookAt.isEmpty(); number++) {
            lookAt(toLookAt.remove());
        }
        return !toLookAt.isEmpty();
    }

    private void lookAt(UUID id) throws VaultFailure {
        if (!files.rows().plans().contains(id)) {
            return;
        }
        try {
            files.readOrMend(rows -> rows.plan(id));
        } catch (Damage _) {
            damaged.add(id);
            files.settle();
        }
    }

    void isDamaged(UUID id) {
        damaged.add(id);
    }

    void isSound(UUID id) {
        damaged.remove(id);
    }
}
