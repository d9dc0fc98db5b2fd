package org.careletter.vault.rows;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Address;
import org.careletter.vault.seal.KeyedHash;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// What the database must hold. It is sealed into the database with every change, so that a row
/// that is gone, or an older one that was put back, is noticed.
///
/// The sum over the rows is that of their keyed hashes as numbers of 256 bits (the additive
/// multiset hash of Clarke, Devadas, van Dijk, Gassend and Suh, 2003). Nobody without the key knows
/// what any row adds to it, so nobody can choose rows that add up to the same.
final class Manifest {

    private final KeyedHash hash;
    private final byte[] sum;
    private long number;
    private int count;

    /// Of no rows.
    Manifest(KeyedHash hash) {
        this(hash, 0, 0, new byte[KeyedHash.LENGTH]);
    }

    private Manifest(KeyedHash hash, long number, int count, byte[] sum) {
        this.hash = hash;
        this.number = number;
        this.count = count;
        this.sum = sum;
    }

    static Manifest read(byte[] bytes, KeyedHash hash) throws Damage {
        try {
            var in = ByteBuffer.wrap(bytes);
            var manifest =
                    new Manifest(hash, in.getLong(), in.getInt(), new byte[KeyedHash.LENGTH]);
            in.get(manifest.sum);
            return manifest;
        } catch (BufferUnderflowException _) {
            throw new Damage("manifest");
        }
    }

    byte[] bytes() {
        return ByteBuffer.allocate(Long.BYTES + Integer.BYTES + sum.length)
                .putLong(number)
                .putInt(count)
                .put(sum)
                .array();
    }

    /// The newest change that the database holds.
    long number() {
        return number;
    }

    void reached(long change) {
        number = change;
    }

    void plus(Database.Head row) {
        add(hashOf(row), 1);
        count++;
    }

    void minus(Database.Head row) {
        add(hashOf(row), -1);
        count--;
    }

    /// Whether these are the same rows.
    boolean holdsTheSameAs(Manifest other) {
        return count == other.count && Arrays.equals(sum, other.sum);
    }

    private byte[] hashOf(Database.Head row) {
        var id = row.place().id();
        var bytes =
                ByteBuffer.allocate(1 + 5 * Long.BYTES + Address.LENGTH)
                        .put(row.place().table())
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .putLong(row.revision())
                        .putLong(row.plan().getMostSignificantBits())
                        .putLong(row.plan().getLeastSignificantBits());
        row.address().write(bytes);
        return hash.of(bytes.array());
    }

    private void add(byte[] number, int sign) {
        int carry = 0;
        for (int index = sum.length - 1; index >= 0; index--) {
            carry += (sum[index] & 0xff) + sign * (number[index] & 0xff);
            sum[index] = (byte) carry;
            carry >>= Byte.SIZE;
        }
    }
}
