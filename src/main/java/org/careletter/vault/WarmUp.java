package org.careletter.vault;

import org.careletter.plan.Summary;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.OffHeapStore;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Does with made-up rows in memory what unlocking does with the real ones. Java runs code that it
/// meets for the first time many times slower; while somebody types the passphrase, there is time
/// for that. It knows no vault and reads no file.
final class WarmUp implements Runnable {

    /// A passphrase takes longer to type.
    private static final Duration LONG_ENOUGH = Duration.ofMillis(1500);

    private static final Stretch NEXT_TO_NOTHING = new Stretch(64, 1, 1);
    private static final int ROWS = 500;

    private final Keys keys = Keys.of(Sealing.random(Keys.LENGTH));
    private final byte[] place = {1, 2, 3, 4, 5, 6, 7, 8};
    private final byte[] block = Sealing.sealExactly(key(), place, new byte[SealedBlocks.BLOCK]);
    private final Bytes summary = new Bytes(Json.write(summary()));
    private final Address address = Address.read(ByteBuffer.allocate(Address.LENGTH));

    /// Begins in the background.
    static void begin() {
        Thread.ofPlatform().name("warm-up").daemon().start(new WarmUp());
    }

    @Override
    public void run() {
        try (keys) {
            long end = System.nanoTime() + LONG_ENOUGH.toNanos();
            readKeyFile();
            while (!Steps.isOver(end)) {
                openBlocks();
                readPages();
                readRows();
            }
        }
    }

    private static void readKeyFile() {
        try (var secret = Secret.of(new char[] {'a'})) {
            var file = KeyFile.of(Sealing.random(Keys.LENGTH), secret, NEXT_TO_NOTHING);
            Arrays.fill(KeyFile.read(file.bytes()).unlock(secret), (byte) 0);
        } catch (Damage | VaultFailure e) {
            throw new IllegalStateException("it was made here", e);
        }
    }

    private void openBlocks() {
        var cipher = Sealing.opening();
        var opened = new byte[SealedBlocks.BLOCK];
        for (int index = 0; index < ROWS; index++) {
            keys.blocks().openInto(cipher, place, block, 0, opened, 0, SealedBlocks.BLOCK);
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
            map.cursor(null).forEachRemaining(_ -> {});
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

    private WipeableKey key() {
        return keys.blocks().key();
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
                "words that are looked through ".repeat(10),
                LongStream.range(Long.MAX_VALUE - 20, Long.MAX_VALUE).boxed().toList());
    }
}
