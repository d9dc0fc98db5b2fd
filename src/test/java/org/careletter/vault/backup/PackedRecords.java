package org.careletter.vault.backup;

import org.careletter.vault.entry.Address;
import org.careletter.vault.entry.Held;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.seal.Keys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Packs of safety copies, read and changed behind the vault's back.
public final class PackedRecords {

    private PackedRecords() {}

    /// What a pack says that it holds.
    public static List<Held> in(VaultFolder folder, Path file, Keys keys) throws Exception {
        return Pack.of(folder, file, keys).held();
    }

    /// Puts another pack in the place of one, which lacks a record.
    public static void keepAllBut(Address lost, VaultFolder folder, Path file, Keys keys)
            throws Exception {
        var writer = new PackWriter(folder, keys);
        Pack.read(
                folder,
                file,
                keys,
                (held, change) -> {
                    if (!held.address().equals(lost)) {
                        writer.add(change);
                    }
                });
        if (!writer.isEmpty()) {
            writer.write();
        }
        Files.delete(file);
    }
}
