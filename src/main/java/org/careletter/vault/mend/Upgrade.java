package org.careletter.vault.mend;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Change;
import org.careletter.vault.file.Unreadable;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.lock.VaultLock;
import org.careletter.vault.old.OldDatabase;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.rows.Row;
import org.careletter.vault.rows.Rows;
import org.careletter.vault.seal.Keys;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/// Takes the rows of a vault of formats 1 to 3 out of its database, which no engine opens any more.
record Upgrade(VaultFolder folder, Keys keys) {

    /// The rows in a file of this format; null where the old one does not hold all of them.
    @Nullable Rows rows(Map<UUID, Row> summaries, VaultLock lock, Clock clock)
            throws IOException, Damage, VaultFailure {
        if (!fills()) {
            return null;
        }
        lock.checkOurs();
        folder.setAside(folder.store(), clock);
        folder.move(folder.freshStore(), folder.store());
        return Rows.open(folder, folder.store(), keys, summaries);
    }

    /// Fills the new file of the rows, if the old one still holds all that it was known to hold.
    ///
    /// @return whether it does
    private boolean fills() throws IOException, Damage {
        folder.delete(folder.freshStore());
        try (var fresh = Rows.create(folder, folder.freshStore(), keys, 0)) {
            var into = new Refill(fresh);
            var found = read(into);
            into.finish(found.number());
            return found.whole();
        }
    }

    /// Shows every record that can be read.
    OldDatabase.Found read(Change.Visitor into) throws IOException, Damage {
        try (var file = folder.openToRead(folder.oldDatabase())) {
            return OldDatabase.read(file, keys.rows(), into);
        } catch (NoSuchFileException | Unreadable _) {
            folder.checkThere();
            return new OldDatabase.Found(0, false);
        }
    }
}
