package org.careletter.vault.backup;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Held;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.journal.LogReader;
import org.careletter.vault.journal.LogReading;
import org.careletter.vault.seal.Keys;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// A file of records that backups share. It is a sealed log that begins with what it holds; the
/// records follow, each as the change that would make it. Once written it never changes.
///
/// @param file the file
/// @param held what it says of the records in it, in their order
public record Pack(Path file, List<Held> held) {

    /// What the seals of packs are bound to, besides their place.
    public static final String USE = "pack";

    /// The first byte of what a pack says of its records; no change begins so.
    private static final byte CONTENTS = 0;

    public Pack {
        held = List.copyOf(held);
    }

    /// Takes the records one by one.
    interface Visitor {
        void record(Held held, Change change) throws Damage, IOException;
    }

    /// Its first entry.
    static byte[] contents(List<Held> held) {
        var out = ByteBuffer.allocate(1 + Integer.BYTES + held.size() * Held.LENGTH);
        out.put(CONTENTS).putInt(held.size());
        held.forEach(each -> each.write(out));
        return out.array();
    }

    /// Reads what a file says of the records in it.
    ///
    /// @throws Damage if that cannot be read
    static Pack of(VaultFolder folder, Path file, Keys keys) throws IOException, Damage {
        var found = new ArrayList<Held>();
        try (var reader = LogReader.open(folder, file, keys.logs(), USE)) {
            if (!reader.follows(content -> found.addAll(held(content))) || reader.reading().gap()) {
                throw new Damage("pack");
            }
        }
        return new Pack(file, found);
    }

    private static List<Held> held(byte[] content) throws Damage {
        try {
            var in = ByteBuffer.wrap(content);
            if (in.get() != CONTENTS) {
                throw new Damage("pack");
            }
            int count = in.getInt();
            if (count != in.remaining() / Held.LENGTH) {
                throw new Damage("pack");
            }
            var held = new ArrayList<Held>();
            for (int index = 0; index < count; index++) {
                held.add(Held.read(in));
            }
            return held;
        } catch (BufferUnderflowException _) {
            throw new Damage("pack");
        }
    }

    /// Shows every record in a file that can be read.
    ///
    /// @return whether those are all that it says it holds
    static boolean read(VaultFolder folder, Path file, Keys keys, Visitor visitor)
            throws IOException, Damage {
        var said = new ArrayList<Held>();
        var found = new HashSet<Held>();
        var reading =
                LogReading.of(
                        folder,
                        file,
                        keys.logs(),
                        USE,
                        content -> {
                            if (content.length > 0 && content[0] == CONTENTS) {
                                said.addAll(held(content));
                                return;
                            }
                            var change = Change.read(content);
                            var held = Held.of(change, keys.addresses());
                            found.add(held);
                            visitor.record(held, change);
                        });
        return !reading.gap() && !reading.tail() && found.equals(new HashSet<>(said));
    }
}
