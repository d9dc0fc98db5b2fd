package org.careletter.vault.entry;

import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;

import java.nio.ByteBuffer;
import java.util.UUID;

/// What a row of an entry holds, sealed: the plan it belongs to, and its head or content.
///
/// @param plan the plan; [#NO_PLAN] for none
/// @param bytes the head or the content
public record Entry(UUID plan, Bytes bytes) {

    /// Stands for no plan.
    public static final UUID NO_PLAN = new UUID(0, 0);

    private static final int START = 16;

    /// As it stands in a row: the plan's id, then the bytes.
    public Bytes row() {
        return new Bytes(
                ByteBuffer.allocate(START + bytes.length())
                        .putLong(plan.getMostSignificantBits())
                        .putLong(plan.getLeastSignificantBits())
                        .put(bytes.array())
                        .array());
    }

    /// What [#row] made.
    public static Entry of(byte[] row) throws Damage {
        var in = ByteBuffer.wrap(row);
        if (in.remaining() < START) {
            throw new Damage("entry");
        }
        var plan = new UUID(in.getLong(), in.getLong());
        var bytes = new byte[in.remaining()];
        in.get(bytes);
        return new Entry(plan, new Bytes(bytes));
    }
}
