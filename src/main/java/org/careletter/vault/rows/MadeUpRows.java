package org.careletter.vault.rows;

import org.careletter.plan.kept.Summary;
import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.bytes.Json;
import org.careletter.vault.entry.Address;
import org.careletter.vault.entry.Entry;
import org.careletter.vault.entry.Table;
import org.careletter.vault.seal.Keys;
import org.careletter.vault.seal.Sealing;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.OffHeapStore;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Rows that were made up and lie in memory. To read them runs the code that opens the real ones,
/// so that it is fast by then.
public final class MadeUpRows {

    private static final int ROWS = 500;
    private static final int TIMES = 5;

    /// Java looks at how often something is called, and not at how long it takes: a short piece
    /// makes it compile what opens the long ones as well.
    private static final int PIECES = 5000;

    private static final int SHORT = 16;

    private final Keys keys;
    private final byte[] place = {1, 2, 3, 4, 5, 6, 7, 8};
    private final byte[] block;
    private final byte[] piece;
    private final Bytes summary = new Bytes(Json.write(summary()));
    private final Address address = Address.read(ByteBuffer.allocate(Address.LENGTH));

    /// @param keys made up as well
    public MadeUpRows(Keys keys) {
        this.keys = keys;
        this.block = sealed(SealedBlocks.BLOCK);
        this.piece = sealed(SHORT);
    }

    private byte[] sealed(int length) {
        return Sealing.sealExactly(keys.blocks().key(), place, new byte[length]);
    }

    /// Reads blocks, pages and rows, each some hundred times.
    public void read() {
        openBlocks();
        readPages();
        readRows();
    }

    private void openBlocks() {
        open(piece, PIECES, SHORT);
        open(block, ROWS / TIMES, SealedBlocks.BLOCK);
    }

    private void open(byte[] sealed, int times, int length) {
        var cipher = Sealing.opening();
        var opened = new byte[length];
        for (int time = 0; time < times; time++) {
            keys.blocks().openInto(cipher, place, sealed, 0, opened, 0, length);
        }
    }

    /// Without a cache, the engine reads its pages again as it does from a file.
    private static void readPages() {
        try (var engine =
                new MVStore.Builder()
                        .cacheSize(0)
                        .autoCommitDisabled()
                        .fileStore(memory())
                        .open()) {
            var map = engine.openMap("index", Database.bytes());
            for (int index = 0; index < ROWS; index++) {
                map.put(ByteBuffer.allocate(Long.BYTES).putLong(index).array(), new byte[64]);
            }
            engine.commit();
            for (int time = 0; time < TIMES; time++) {
                map.cursor(null).forEachRemaining(_ -> {});
            }
        }
    }

    private static OffHeapStore memory() {
        var memory = new OffHeapStore();
        memory.open("", false, null);
        return memory;
    }

    private void readRows() {
        var manifest = new Manifest(keys.sums());
        var sealed = keys.rows().sealExactly(table(), summary.array());
        IntStream.range(0, ROWS / 100).parallel().forEach(_ -> read(sealed, 100));
        for (int index = 0; index < ROWS; index++) {
            manifest.plus(
                    new Database.Head(
                            new Database.Place(Table.SUMMARY.code(), Entry.NO_PLAN),
                            1,
                            address,
                            Entry.NO_PLAN,
                            sealed.length));
        }
    }

    private void read(byte[] sealed, int times) {
        var cipher = Sealing.opening();
        try {
            for (int time = 0; time < times; time++) {
                var opened = keys.rows().openExactly(cipher, table(), sealed);
                SummaryReading.read(opened);
            }
        } catch (Damage damage) {
            throw new IllegalStateException("it was sealed here", damage);
        }
    }

    private byte[] table() {
        return Table.SUMMARY.place(Entry.NO_PLAN, 1, address);
    }

    private static Summary summary() {
        var day = LocalDate.EPOCH;
        return new Summary(
                UUID.randomUUID(),
                "a name",
                "a priority",
                day,
                day,
                2,
                Instant.now(),
                "words that are looked through ".repeat(30),
                LongStream.range(Long.MAX_VALUE - 20, Long.MAX_VALUE).boxed().toList());
    }
}
