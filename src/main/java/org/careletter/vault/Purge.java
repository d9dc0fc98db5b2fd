package org.careletter.vault;

import org.careletter.vault.Change.Kept;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/// Takes erased plans out of every file of the vault: out of the journal and the file of the
/// database by making both anew, out of each older backup by writing it again without them.
///
/// It goes file by file, so that a save never waits for more than one of them. What is still to be
/// done is kept in the vault; a purge that is cut short begins again the next time it is unlocked.
final class Purge {

    private final OpenFiles files;
    private final Recovery recovery;
    private Erasures begun = Erasures.NONE;
    private @Nullable Deque<Backup> older;

    Purge(OpenFiles files, Recovery recovery) {
        this.files = files;
        this.recovery = recovery;
    }

    /// Does the next step.
    ///
    /// @return whether there is more to do
    boolean step() throws IOException, SQLException, Damage, VaultFailure {
        var gone = files.erasures();
        if (gone.marks().isEmpty()) {
            return false;
        }
        var left = older;
        if (left == null || !gone.equals(begun)) {
            begun = gone;
            older = renewed();
            return true;
        }
        var next = left.poll();
        if (next != null) {
            recovery.backups().erase(next, gone);
            return true;
        }
        recovery.folder().deleteSetAside();
        files.append(number -> new Kept(number, Erasures.ID, Erasures.NONE.bytes()));
        older = null;
        return false;
    }

    /// Makes journal and database anew, without what was erased. Where something else is damaged
    /// for good, the backup holds the newest of it that can be read anywhere, so the journal can
    /// go.
    ///
    /// @return the backups that were there before
    private Deque<Backup> renewed() throws IOException, SQLException, Damage, VaultFailure {
        var before = recovery.backups().all();
        if (!files.backUp()) {
            files.startJournalAnew();
        }
        files.remakeDatabase();
        var left = new ArrayDeque<>(before);
        left.retainAll(recovery.backups().all());
        return left;
    }
}
