package org.careletter.vault;

import org.careletter.vault.Change.Saved;

import java.io.IOException;
import java.nio.file.Files;
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
        var file = KeyFile.read(Files.readAllBytes(vault.resolve("vault.json")));
        return Keys.of(file.unlock(Secret.of(TestVault.passphrase())));
    }

    /// Every change in them, the older ones first.
    static List<Change> changes(Path vault, Keys keys) throws IOException, Damage, VaultFailure {
        var changes = new ArrayList<Change>();
        for (Path file : Damages.files(vault.resolve("backups"))) {
            if (file.toString().endsWith(".backup")) {
                JournalReading.of(file, keys.logs(), "backup", changes::add);
            }
        }
        JournalReading.of(vault.resolve("journal"), keys.logs(), Journal.USE, changes::add);
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
