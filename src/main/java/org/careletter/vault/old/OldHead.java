package org.careletter.vault.old;

import org.careletter.vault.seal.Sealing;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.UUID;

/// What stands before the sealed value of a row in a database file of formats 1 to 3: the id, the
/// revision and the value's length, each after a byte that tells its kind. The engine kept the
/// values of a row together, in the order of the columns, so that nothing else can stand between.
///
/// @param start where the sealed value begins, counted from the head
/// @param length how long it is
record OldHead(UUID id, long revision, int start, int length) {

    /// No head is longer.
    static final int LONGEST = 37;

    /// A sealed value is a nonce, whole steps of filled up content and a tag.
    private static final int AROUND = Sealing.NONCE + Sealing.TAG;

    private static final int STEP = 1024;
    private static final int LONGEST_VALUE = (1 << 20) + AROUND;

    private static final byte OF_ID = 20;
    private static final byte OF_NUMBER = 5;
    private static final byte OF_BYTES = 12;

    /// Numbers below eight are told by the kind itself.
    private static final byte ZERO = 48;

    private static final int SMALL = 8;

    /// The head that begins here, or null if these bytes are none.
    ///
    /// @param bytes at least [#LONGEST] of them from the index on
    static @Nullable OldHead at(byte[] bytes, int index) {
        if (bytes[index] != OF_ID) {
            return null;
        }
        var in = ByteBuffer.wrap(bytes, index + 1, LONGEST - 1);
        var id = new UUID(in.getLong(), in.getLong());
        long revision = revision(in);
        if (revision < 0 || in.get() != OF_BYTES) {
            return null;
        }
        long length = varying(in);
        return length > AROUND && length <= LONGEST_VALUE && (length - AROUND) % STEP == 0
                ? new OldHead(id, revision, in.position() - index, (int) length)
                : null;
    }

    private static long revision(ByteBuffer in) {
        byte kind = in.get();
        if (kind >= ZERO && kind < ZERO + SMALL) {
            return (long) kind - ZERO;
        }
        return kind == OF_NUMBER ? varying(in) : -1;
    }

    /// A number in groups of seven bits, the lowest first; all but the last are marked. -1 if it is
    /// too long for one that is not negative.
    private static long varying(ByteBuffer in) {
        long number = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            byte group = in.get();
            number |= (group & 0x7fL) << shift;
            if (group >= 0) {
                return number;
            }
        }
        return -1;
    }
}
