package org.careletter.vault;

import java.util.Arrays;

/// Content as bytes, which nobody changes once it is made.
final class Bytes {

    private final byte[] array;

    Bytes(byte[] array) {
        this.array = array;
    }

    byte[] array() {
        return array;
    }

    int length() {
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
