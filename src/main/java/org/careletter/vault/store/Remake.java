package org.careletter.vault.store;

import org.careletter.vault.backup.Steps;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.rows.Database;
import org.careletter.vault.rows.Rows;
import org.careletter.vault.seal.Keys;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// Makes the file of the database anew in short steps, with nothing in it but the rows as they are:
/// what was erased or written over is then in it no more, and no room is wasted.
final class Remake {

    private static final int ROWS_AT_ONCE = 1000;

    /// After how many bytes the disk has to have what was copied, so that the last step does not
    /// have to wait for all of it.
    private static final long BETWEEN_COMMITS = 2 * 1024 * 1024;

    private final OpenFiles files;
    private final VaultFolder folder;
    private final Keys keys;
    private final Rows rows;
    private @Nullable Database fresh;
    private Database.@Nullable Place after;
    private long copied;

    Remake(OpenFiles files, VaultFolder folder, Keys keys) {
        this.files = files;
        this.folder = folder;
        this.keys = keys;
        this.rows = files.rows();
    }

    /// Does the next step.
    ///
    /// @return whether there is more to do
    boolean step() throws IOException, Damage, VaultFailure {
        try {
            return fresh == null ? begin() : copySome(fresh);
        } catch (IOException | Damage | VaultFailure | RuntimeException e) {
            var _ = stop();
            throw e;
        }
    }

    private boolean begin() throws IOException {
        folder.delete(folder.freshStore());
        fresh = Database.create(folder, folder.freshStore(), keys.blocks());
        rows.sealed().follow();
        return true;
    }

    private boolean copySome(Database into) throws IOException, Damage, VaultFailure {
        long end = Steps.end();
        var next = rows.sealed().database().heads(after, ROWS_AT_ONCE);
        for (Database.Head head : next) {
            rows.sealed().database().copy(head.place(), into);
            after = head.place();
            copied += head.size();
            if (copied > BETWEEN_COMMITS || Steps.isOver(end)) {
                break;
            }
        }
        if (copied > BETWEEN_COMMITS) {
            into.commit();
            copied = 0;
        }
        if (next.isEmpty()) {
            files.moveTo(into);
            fresh = null;
        }
        return !next.isEmpty();
    }

    /// Leaves everything as it was.
    ///
    /// @return whether it was under way
    boolean stop() throws IOException {
        var left = fresh;
        fresh = null;
        if (left != null) {
            left.close();
            folder.delete(folder.freshStore());
        }
        return left != null;
    }
}
