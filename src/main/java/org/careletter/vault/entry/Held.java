package org.careletter.vault.entry;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.seal.KeyedHash;

import java.nio.ByteBuffer;
import java.util.UUID;

/// What a pack says of a record in it, so that it can be found without reading any.
///
/// @param address the record's address
/// @param table PLAN for a plan with its summary, RECORD, or the table of an entry
/// @param id the id of the plan, record or entry
/// @param plan the plan that it belongs to; [Entry#NO_PLAN] for none
/// @param number the change that wrote it
public record Held(Address address, Table table, UUID id, UUID plan, long number) {

    /// How many bytes it takes.
    public static final int LENGTH = Address.LENGTH + 1 + 5 * Long.BYTES;

    /// What a pack will say of a change.
    public static Held of(Change change, KeyedHash hash) {
        var address = Address.of(change, hash);
        return switch (change) {
            case Change.Saved saved ->
                    new Held(address, Table.PLAN, saved.id(), saved.id(), saved.number());
            case Change.Kept kept ->
                    new Held(address, Table.RECORD, kept.id(), Entry.NO_PLAN, kept.number());
            case Change.Entered entry ->
                    new Held(address, entry.table(), entry.id(), entry.plan(), entry.number());
            case Change.Removed _, Change.Erased _, Change.Dropped _, Change.Mark _ ->
                    throw new IllegalArgumentException("no record");
        };
    }

    /// Puts it behind what is there.
    public void write(ByteBuffer out) {
        address.write(out);
        out.put(table.code());
        write(out, id);
        write(out, plan);
        out.putLong(number);
    }

    private static void write(ByteBuffer out, UUID id) {
        out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    /// What [#write] wrote, from here on.
    ///
    /// @throws Damage if it names no table
    public static Held read(ByteBuffer in) throws Damage {
        return new Held(
                Address.read(in),
                Table.of(in.get()),
                new UUID(in.getLong(), in.getLong()),
                new UUID(in.getLong(), in.getLong()),
                in.getLong());
    }
}
