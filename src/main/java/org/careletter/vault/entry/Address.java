package org.careletter.vault.entry;

import org.careletter.vault.seal.KeyedHash;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/// The address of a record in the safety copies: the first half of a keyed hash over all of it, so
/// that the same record has the same address wherever it is kept, and nobody without the key can
/// make another one for an address.
public record Address(long high, long low) {

    /// How many bytes it has.
    public static final int LENGTH = 16;

    /// The address of what a change writes.
    public static Address of(Change change, KeyedHash hash) {
        var bytes = change.bytes();
        var in = ByteBuffer.wrap(hash.of(bytes));
        Arrays.fill(bytes, (byte) 0);
        return read(in);
    }

    /// The next address in these bytes.
    public static Address read(ByteBuffer in) {
        return new Address(in.getLong(), in.getLong());
    }

    /// Puts it behind what is there.
    public void write(ByteBuffer out) {
        out.putLong(high).putLong(low);
    }

    /// As 32 hexadecimal digits.
    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }
}
