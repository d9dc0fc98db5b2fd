package org.careletter.vault.old;

import org.careletter.hash.Sha256;
import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Table;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

/// What a database of formats 1 to 3 had to hold, as it was sealed into it with every change: the
/// newest change, how many rows there were, and a fingerprint of all of them. Content rows and
/// summaries are not counted, because they go with another row.
final class OldManifest {

    /// Its id among the records.
    static final UUID ID = new UUID(0, 0);

    private static final int LENGTH = 32;

    private final long number;
    private final byte[] fingerprint = new byte[LENGTH];
    private int count;

    private OldManifest(long number) {
        this.number = number;
    }

    /// That of no rows, to which those are added that were found.
    static OldManifest empty() {
        return new OldManifest(0);
    }

    static OldManifest read(Bytes bytes) throws Damage {
        try {
            var in = ByteBuffer.wrap(bytes.array());
            var manifest = new OldManifest(in.getLong());
            manifest.count = in.getInt();
            in.get(manifest.fingerprint);
            return manifest;
        } catch (BufferUnderflowException _) {
            throw new Damage("manifest");
        }
    }

    /// The newest change that the database held.
    long number() {
        return number;
    }

    /// Adds a row: the fingerprint is the hashes of all, added bit by bit.
    void plus(Table table, UUID id, long revision) {
        var hash = Sha256.of(table.name() + " " + id + " " + revision);
        for (int index = 0; index < LENGTH; index++) {
            fingerprint[index] ^= hash[index];
        }
        count++;
    }

    /// Whether these are the same rows.
    boolean holdsTheSameAs(OldManifest other) {
        return count == other.count && Arrays.equals(fingerprint, other.fingerprint);
    }
}
