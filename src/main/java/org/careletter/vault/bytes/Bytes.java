package org.careletter.vault.bytes;

import java.util.Arrays;

/// Content as bytes, which nobody changes once it is made.
public final class Bytes {

    private final byte[] array;

    /// @param array kept as it is
    public Bytes(byte[] array) {
        this.array = array;
    }

    /// The bytes.
    public byte[] array() {
        return array;
    }

    /// How many there are.
    public int length() {
        return array.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(array, bytes.array);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(array);
    }

    /// Says how much, never what.
    @Override
    public String toString() {
        return array.length + " bytes";
    }
}
