package org.careletter.vault.entry;

import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.bytes.Packed;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One thing that was done to the vault. The journal is the list of all of them; each carries all
/// of what it changes, so that it can be done again any number of times.
public sealed interface Change {

    /// Its place in the order of everything that was ever done to this vault, from 1. It is also
    /// the revision of what it wrote.
    long number();

    /// What it was done to.
    UUID id();

    /// Takes changes one by one.
    interface Visitor {
        void change(Change change) throws Damage, IOException;
    }

    /// A plan was saved.
    ///
    /// @param plan its bytes, made small by [Packed]
    record Saved(long number, UUID id, Bytes plan, Bytes summary) implements Change {}

    /// A plan was taken out.
    record Removed(long number, UUID id) implements Change {}

    /// Something other than a plan was saved, such as the profile.
    record Kept(long number, UUID id, Bytes content) implements Change {}

    /// An entry was added: a version of a plan, a letter as it was sent, or something that was
    /// done.
    ///
    /// @param table one of [Table#OF_ENTRIES]
    /// @param plan the plan it belongs to; [Entry#NO_PLAN] for none
    /// @param head what a list shows of it
    /// @param content what belongs to it besides; empty for none
    record Entered(long number, UUID id, Table table, UUID plan, Bytes head, Bytes content)
            implements Change {}

    /// A plan was erased, with all its entries. In the activity log, the entries stay without what
    /// they said.
    ///
    /// @param id the plan
    /// @param note id of the entry in the activity log that says so
    /// @param head what that entry says
    record Erased(long number, UUID id, UUID note, Bytes head) implements Change {}

    /// Entries of a plan were taken out to make room: versions that nobody looks for any longer.
    ///
    /// @param id the plan
    /// @param table the table they were in
    /// @param entries their ids; what is not there any more is passed over
    record Dropped(long number, UUID id, Table table, List<UUID> entries) implements Change {
        private static final int LENGTH = 16;

        public Dropped {
            entries = List.copyOf(entries);
        }

        private byte[] array() {
            var out = ByteBuffer.allocate(entries.size() * LENGTH);
            entries.forEach(
                    each ->
                            out.putLong(each.getMostSignificantBits())
                                    .putLong(each.getLeastSignificantBits()));
            return out.array();
        }

        private static List<UUID> entries(Bytes ids) throws Damage {
            if (ids.length() % LENGTH != 0) {
                throw new Damage("change");
            }
            var in = ByteBuffer.wrap(ids.array());
            var entries = new ArrayList<UUID>();
            while (in.hasRemaining()) {
                entries.add(Change.id(in));
            }
            return entries;
        }
    }

    /// The start or the end of a log; changes nothing.
    ///
    /// @param number at the start, the change after which the log begins; at the end, the last in
    ///     it
    /// @param id [#START] or [#END]
    /// @param count at the start, the version of the log; at the end, how many changes it holds
    record Mark(long number, UUID id, long count) implements Change {
        /// Stands at the start of a log.
        public static final UUID START = new UUID(0, 1);

        /// Stands at the end of a log.
        public static final UUID END = new UUID(0, 2);

        /// The version of logs that are written now. Version 1 knew no entries, version 2 wrote
        /// plans as they are.
        public static final long VERSION = 3;
    }

    /// As bytes, for the caller to wipe.
    default byte[] bytes() {
        return switch (this) {
            case Saved(var _, var _, var plan, var summary) ->
                    start((byte) 7, 8 + plan.length() + summary.length())
                            .putInt(plan.length())
                            .put(plan.array())
                            .putInt(summary.length())
                            .put(summary.array())
                            .array();
            case Removed _ -> start((byte) 2, 0).array();
            case Mark(var _, var _, long count) -> start((byte) 4, 8).putLong(count).array();
            case Kept(var _, var _, var content) ->
                    start((byte) 3, 4 + content.length())
                            .putInt(content.length())
                            .put(content.array())
                            .array();
            case Entered(var _, var _, var table, var plan, var head, var content) ->
                    start((byte) 5, 25 + head.length() + content.length())
                            .put(code(table))
                            .putLong(plan.getMostSignificantBits())
                            .putLong(plan.getLeastSignificantBits())
                            .putInt(head.length())
                            .put(head.array())
                            .putInt(content.length())
                            .put(content.array())
                            .array();
            case Erased(var _, var _, var note, var head) ->
                    start((byte) 6, 20 + head.length())
                            .putLong(note.getMostSignificantBits())
                            .putLong(note.getLeastSignificantBits())
                            .putInt(head.length())
                            .put(head.array())
                            .array();
            case Dropped dropped -> {
                var ids = dropped.array();
                yield start((byte) 8, 5 + ids.length)
                        .put(code(dropped.table()))
                        .putInt(ids.length)
                        .put(ids)
                        .array();
            }
        };
    }

    private ByteBuffer start(byte kind, int more) {
        return ByteBuffer.allocate(25 + more)
                .put(kind)
                .putLong(number())
                .putLong(id().getMostSignificantBits())
                .putLong(id().getLeastSignificantBits());
    }

    /// What [#bytes] wrote.
    static Change read(byte[] bytes) throws Damage {
        try {
            var in = ByteBuffer.wrap(bytes);
            byte kind = in.get();
            long number = in.getLong();
            var id = id(in);
            return switch (kind) {
                case 1 -> new Saved(number, id, Packed.pack(next(in).array()), next(in));
                case 2 -> new Removed(number, id);
                case 3 -> new Kept(number, id, next(in));
                case 4 -> new Mark(number, id, in.getLong());
                case 5 -> new Entered(number, id, table(in.get()), id(in), next(in), next(in));
                case 6 -> new Erased(number, id, id(in), next(in));
                case 7 -> new Saved(number, id, next(in), next(in));
                case 8 -> new Dropped(number, id, table(in.get()), Dropped.entries(next(in)));
                default -> throw new Damage("change");
            };
        } catch (BufferUnderflowException _) {
            throw new Damage("change");
        }
    }

    private static UUID id(ByteBuffer in) {
        return new UUID(in.getLong(), in.getLong());
    }

    private static byte code(Table table) {
        return switch (table) {
            case CHECKPOINT -> 1;
            case LETTER -> 2;
            case ACTIVITY -> 3;
            case PLAN, SUMMARY, RECORD, CONTENT ->
                    throw new IllegalArgumentException("holds no entries");
        };
    }

    private static Table table(byte code) throws Damage {
        for (Table table : Table.OF_ENTRIES) {
            if (code(table) == code) {
                return table;
            }
        }
        throw new Damage("change");
    }

    private static Bytes next(ByteBuffer in) throws Damage {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new Damage("change");
        }
        var bytes = new byte[length];
        in.get(bytes);
        return new Bytes(bytes);
    }
}
