package org.careletter.vault.backup;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Held;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.journal.SealedLog;
import org.careletter.vault.seal.Keys;
import org.careletter.vault.seal.Sealing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Gathers records until there are enough for a [Pack], and writes it.
final class PackWriter {

    /// How many bytes are enough: little enough to be written and read back while somebody waits to
    /// save, and enough that a large vault has hundreds of packs and not thousands.
    private static final int ENOUGH = 2 * 1024 * 1024;

    private final VaultFolder folder;
    private final Keys keys;
    private final Map<Held, byte[]> records = new HashMap<>();
    private final List<Held> order = new ArrayList<>();
    private long length;

    PackWriter(VaultFolder folder, Keys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /// Adds a record, unless it is there.
    ///
    /// @return what the pack will say of it
    Held add(Change change) {
        var held = Held.of(change, keys.addresses());
        if (!records.containsKey(held)) {
            var bytes = change.bytes();
            records.put(held, bytes);
            order.add(held);
            length += bytes.length;
        }
        return held;
    }

    /// Whether there is enough for a pack.
    boolean isFull() {
        return length >= ENOUGH;
    }

    /// Whether there is nothing.
    boolean isEmpty() {
        return order.isEmpty();
    }

    /// Writes a pack of what was gathered, reads it back, and only then puts it in its place.
    ///
    /// @throws Damage if it cannot be read back
    Pack write() throws IOException, Damage {
        folder.makeBackups();
        var fresh = folder.freshPack();
        folder.delete(fresh);
        try (var log = SealedLog.create(folder, fresh, keys.logs(), Pack.USE)) {
            log.append(Pack.contents(order));
            for (Held held : order) {
                log.append(bytes(held));
            }
            log.force();
        }
        if (!Pack.read(folder, fresh, keys, (_, _) -> {})) {
            folder.delete(fresh);
            throw new Damage("pack");
        }
        var file = folder.pack(HexFormat.of().formatHex(Sealing.random(16)));
        folder.move(fresh, file);
        var pack = new Pack(file, order);
        forget();
        return pack;
    }

    private byte[] bytes(Held held) {
        var bytes = records.get(held);
        if (bytes == null) {
            throw new IllegalStateException("every one was added with its bytes");
        }
        return bytes;
    }

    /// Wipes what was gathered.
    void forget() {
        records.values().forEach(bytes -> Arrays.fill(bytes, (byte) 0));
        records.clear();
        order.clear();
        length = 0;
    }
}
