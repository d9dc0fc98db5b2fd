package org.careletter.vault;

import org.careletter.hash.Sha256;
import org.jspecify.annotations.Nullable;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

/// What the database must hold. It is sealed into the database with every change, so that a row
/// that is gone, or an older one that was put back, is noticed.
final class Manifest {

    static final UUID ID = new UUID(0, 0);
    private static final int LENGTH = 32;

    private final byte[] fingerprint;
    private long number;
    private int count;

    Manifest() {
        this(0, 0, new byte[LENGTH]);
    }

    private Manifest(long number, int count, byte[] fingerprint) {
        this.number = number;
        this.count = count;
        this.fingerprint = fingerprint;
    }

    static Manifest read(byte[] bytes) throws Damage {
        try {
            var in = ByteBuffer.wrap(bytes);
            var manifest = new Manifest(in.getLong(), in.getInt(), new byte[LENGTH]);
            in.get(manifest.fingerprint);
            return manifest;
        } catch (BufferUnderflowException _) {
            throw new Damage("manifest");
        }
    }

    byte[] bytes() {
        return ByteBuffer.allocate(12 + LENGTH)
                .putLong(number)
                .putInt(count)
                .put(fingerprint)
                .array();
    }

    /// The newest change that the database holds.
    long number() {
        return number;
    }

    void reached(long change) {
        number = change;
    }

    void plus(Table table, UUID id, long revision) {
        mix(table, id, revision);
        count++;
    }

    void minus(Table table, UUID id, long revision) {
        mix(table, id, revision);
        count--;
    }

    /// A row was written over, or for the first time where there is no revision before.
    void replaced(Table table, UUID id, @Nullable Long before, long revision) {
        if (before != null) {
            minus(table, id, before);
        }
        plus(table, id, revision);
    }

    /// Whether these are the same rows.
    boolean holdsTheSameAs(Manifest other) {
        return count == other.count && Arrays.equals(fingerprint, other.fingerprint);
    }

    /// The fingerprint of a set: the hashes of its members, added bit by bit. It can stay unsealed
    /// in memory and is only ever kept sealed, so nobody can look for other sets with the same one.
    private void mix(Table table, UUID id, long revision) {
        var hash = Sha256.of(table.name() + " " + id + " " + revision);
        for (int index = 0; index < LENGTH; index++) {
            fingerprint[index] ^= hash[index];
        }
    }
}
