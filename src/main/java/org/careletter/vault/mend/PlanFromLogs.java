package org.careletter.vault.mend;

import org.careletter.vault.backup.Backup;
import org.careletter.vault.backup.Backups;
import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.bytes.Packed;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Change.Saved;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.journal.Journal;
import org.careletter.vault.journal.JournalReading;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.seal.Keys;

import java.io.IOException;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;

/// Reads a plan from journal and backups alone, for when the database cannot be opened, as on a
/// full disk.
record PlanFromLogs(VaultFolder folder, Keys keys, Backups backups) {

    /// The plan; empty if they might not have its newest.
    Optional<byte[]> read(UUID id) throws VaultFailure {
        try {
            var found = new HashMap<UUID, Bytes>();
            Change.Visitor looking =
                    change -> {
                        if (change instanceof Saved saved && saved.id().equals(id)) {
                            found.put(id, saved.plan());
                        }
                    };
            var backup = backups.newestGood();
            if (backup.isPresent()) {
                backups.read(backup.get(), id, looking);
            }
            var read =
                    JournalReading.of(folder, folder.journal(), keys.logs(), Journal.USE, looking);
            var plan = found.get(id);
            long from = backup.map(Backup::number).orElse(0L);
            return Rebuilding.isEnough(read, from) && plan != null
                    ? Optional.of(Packed.unpack(plan))
                    : Optional.empty();
        } catch (IOException | Damage _) {
            return Optional.empty();
        }
    }
}
