package org.careletter.vault.rows;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Address;
import org.careletter.vault.entry.Table;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.seal.Sealing;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The file of the rows: H2's storage engine, without its SQL, over sealed blocks. It sees ids,
/// numbers and sealed bytes, and keeps them under keys of bytes. Nothing in it is ever evaluated,
/// made into an object or taken for a setting.
///
/// There are two maps. The index says of every row which revision it has, where the backups keep
/// it and how long it is, so that all rows can be known without reading any. The other map holds
/// the sealed values.
public final class Database implements AutoCloseable {

    private static final int KEY = 17;
    private static final int ENTRY = 3 * Long.BYTES + Address.LENGTH + Integer.BYTES;

    /// What a row costs besides its value.
    private static final int ROW = 2 * KEY + ENTRY + 8;

    /// The engine moves nothing about when it is closed: the file is made anew when nobody waits
    /// for it.
    private static final int NO_COMPACTION = 0;

    private static final byte[] MANIFEST = new byte[KEY];

    /// No file that was written here holds more rows than this many bytes of it.
    private static final int LEAST_OF_A_ROW = 8;

    private final SealedBlocks blocks;
    private final MVStore engine;
    private final MVMap<byte[], byte[]> index;
    private final MVMap<byte[], byte[]> values;

    private Database(SealedBlocks blocks) {
        this.blocks = blocks;
        this.engine =
                new MVStore.Builder()
                        .fileStore(new EngineFile(blocks))
                        .autoCommitDisabled()
                        .autoCommitBufferSize(0)
                        .open();
        this.index = engine.openMap("index", bytes());
        this.values = engine.openMap("values", bytes());
    }

    /// Maps of bytes to bytes, which the engine makes nothing of.
    static MVMap.Builder<byte[], byte[]> bytes() {
        return new MVMap.Builder<byte[], byte[]>()
                .keyType(ByteArrayDataType.INSTANCE)
                .valueType(ByteArrayDataType.INSTANCE);
    }

    /// Makes a new file without rows.
    public static Database create(VaultFolder folder, Path file, Sealing sealing)
            throws IOException {
        return on(SealedBlocks.create(folder, file, sealing));
    }

    /// Opens a file that is there.
    ///
    /// @throws Damage if it was not written here
    public static Database open(VaultFolder folder, Path file, Sealing sealing)
            throws IOException, Damage {
        return on(SealedBlocks.open(folder, file, sealing));
    }

    private static Database on(SealedBlocks blocks) throws IOException {
        try {
            return new Database(blocks);
        } catch (RuntimeException e) {
            blocks.close();
            throw e;
        }
    }

    /// Where a row is in the order of all.
    public record Place(byte table, UUID id) {
        private byte[] key() {
            return Database.key(table, id);
        }
    }

    /// What the index says of a row.
    ///
    /// @param revision the change that wrote it
    /// @param address where the backups keep the record that it belongs to
    /// @param plan the plan that it belongs to; [Entry#NO_PLAN] for none
    /// @param length how long its sealed value is
    public record Head(Place place, long revision, Address address, UUID plan, int length) {

        /// How many bytes of the file it needs.
        public long size() {
            return (long) ROW + length;
        }
    }

    /// Writes a row.
    ///
    /// @return what the index says of it
    Head put(Place place, SealedRows.Written record, byte[] sealed) {
        return put(
                new Head(place, record.number(), record.address(), record.plan(), sealed.length),
                sealed);
    }

    private Head put(Head head, byte[] sealed) {
        var entry = ByteBuffer.allocate(ENTRY).putLong(head.revision());
        head.address().write(entry);
        entry.putLong(head.plan().getMostSignificantBits());
        entry.putLong(head.plan().getLeastSignificantBits());
        var key = head.place().key();
        index.put(key, entry.putInt(head.length()).array());
        values.put(key, sealed);
        return head;
    }

    void delete(Table table, UUID id) {
        delete(new Place(table.code(), id));
    }

    private void delete(Place place) {
        index.remove(place.key());
        values.remove(place.key());
    }

    /// What the index says of a row, or null for none.
    @Nullable Head head(Table table, UUID id) throws Damage {
        return head(new Place(table.code(), id));
    }

    private @Nullable Head head(Place place) throws Damage {
        var entry = index.get(place.key());
        return entry == null ? null : head(place, entry);
    }

    /// The sealed value of a row.
    ///
    /// @throws Damage if there is none
    byte[] value(Head head) throws Damage {
        var value = values.get(head.place().key());
        if (value == null) {
            throw new Damage("value");
        }
        return value;
    }

    /// The sealed values of a table, by id.
    ///
    /// @throws Damage if there are some that were never written here
    Map<UUID, byte[]> values(Table table) throws Damage {
        var found = new HashMap<UUID, byte[]>();
        var from = values.ceilingKey(new byte[] {table.code()});
        if (from == null) {
            return found;
        }
        for (var rows = values.cursor(from); rows.hasNext(); ) {
            var place = place(rows.next());
            if (place.table() != table.code()) {
                return found;
            }
            found.put(place.id(), rows.getValue());
        }
        return found;
    }

    /// The sealed manifest, or null.
    byte @Nullable [] manifest() {
        return values.get(MANIFEST);
    }

    void putManifest(byte[] sealed) {
        values.put(MANIFEST, sealed);
    }

    /// Everything that the index says of the rows.
    ///
    /// @throws Damage if it says what was never written here
    List<Head> heads() throws Damage {
        return heads(null, Integer.MAX_VALUE);
    }

    /// The next so many rows.
    ///
    /// @param after the row before the first; null to begin
    public List<Head> heads(@Nullable Place after, int most) throws Damage {
        var heads = new ArrayList<Head>();
        long possible = blocks.size() / LEAST_OF_A_ROW;
        var from = after == null ? index.firstKey() : index.higherKey(after.key());
        if (from == null) {
            return heads;
        }
        for (Cursor<byte[], byte[]> rows = index.cursor(from);
                heads.size() < most && rows.hasNext(); ) {
            if (heads.size() > possible) {
                throw new Damage("index");
            }
            heads.add(head(place(rows.next()), rows.getValue()));
        }
        return heads;
    }

    private static Place place(byte[] key) throws Damage {
        if (key.length != KEY) {
            throw new Damage("key");
        }
        var in = ByteBuffer.wrap(key);
        return new Place(in.get(), new UUID(in.getLong(), in.getLong()));
    }

    private static Head head(Place place, byte[] entry) throws Damage {
        if (entry.length != ENTRY) {
            throw new Damage("index");
        }
        var in = ByteBuffer.wrap(entry);
        return new Head(
                place,
                in.getLong(),
                Address.read(in),
                new UUID(in.getLong(), in.getLong()),
                in.getInt());
    }

    /// Makes a row of another file the same as here, which may be that it is not there.
    public void copy(Place place, Database into) throws Damage {
        var here = head(place);
        if (here == null) {
            into.delete(place);
        } else if (!here.equals(into.head(place))) {
            into.put(here, value(here));
        }
    }

    /// Commits, and waits until the disk has it.
    public void commit() {
        engine.commit();
        engine.sync();
    }

    /// Whether the file turned out to have lost something, so that what it gives may be older than
    /// what was written last.
    boolean isTorn() {
        return blocks.isTorn();
    }

    /// How long the file is.
    long length() {
        return blocks.length();
    }

    private static byte[] key(byte table, UUID id) {
        return ByteBuffer.allocate(KEY)
                .put(table)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /// Closes it as it was committed last. The engine leaves a mark that it did, without which it
    /// looks at far more of the file when it is next opened.
    @Override
    public void close() throws IOException {
        try {
            if (engine.hasUnsavedChanges()) {
                engine.closeImmediately();
            } else {
                engine.close(NO_COMPACTION);
            }
        } catch (RuntimeException _) {
            engine.closeImmediately();
        } finally {
            blocks.close();
        }
    }
}
