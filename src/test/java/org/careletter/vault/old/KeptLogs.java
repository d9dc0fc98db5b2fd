package org.careletter.vault.old;

import org.careletter.vault.Damages;
import org.careletter.vault.TestVault;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Change.Saved;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.journal.Journal;
import org.careletter.vault.journal.JournalReading;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.rows.DamagedRow;
import org.careletter.vault.seal.Keys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What journal and backup of a kept vault say, to compare with what its database holds.
final class KeptLogs {

    private KeptLogs() {}

    /// The keys of a vault of these tests.
    static Keys keys(Path vault) throws IOException, Damage, VaultFailure {
        return DamagedRow.keys(vault, TestVault.passphrase());
    }

    /// Every change in them, the older ones first.
    static List<Change> changes(Path vault, Keys keys) throws IOException, Damage, VaultFailure {
        var changes = new ArrayList<Change>();
        for (Path file : Damages.files(vault.resolve("backups"))) {
            if (file.toString().endsWith(".backup")) {
                JournalReading.of(
                        new VaultFolder(vault), file, keys.logs(), "backup", changes::add);
            }
        }
        var folder = new VaultFolder(vault);
        JournalReading.of(folder, folder.journal(), keys.logs(), Journal.USE, changes::add);
        return changes;
    }

    /// The newest change of each id.
    static Collection<Change> newest(List<Change> changes) {
        Map<Object, Change> newest = new LinkedHashMap<>();
        changes.forEach(change -> newest.put(change.id(), change));
        return newest.values();
    }

    /// The plans in them.
    static List<Saved> plans(Collection<Change> changes) {
        return changes.stream().filter(Saved.class::isInstance).map(Saved.class::cast).toList();
    }
}
