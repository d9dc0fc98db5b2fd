package org.careletter.vault.rows;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.seal.Sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

import javax.crypto.Cipher;

/// A file of blocks of 4 KiB, each sealed for its place in this one file.
///
/// The storage engine above was never written to withstand a file that somebody made for it. So it
/// never sees one: a block that was not written here, for this place, is given to it as zeros, as a
/// disk would give a block that was never written. What an attacker can still do is to put an older
/// block back in its own place; that the rows are the newest is for the [Manifest] to say.
///
/// After sixteen bytes of name and sixteen of chance, which tell this file from every other of the
/// vault, come the blocks: nonce, ciphertext, tag.
final class SealedBlocks implements AutoCloseable {

    /// How long a block is, opened.
    static final int BLOCK = 4096;

    private static final byte[] NAME = "careletter rows2".getBytes(StandardCharsets.US_ASCII);
    private static final int ID = 16;
    private static final int START = 16 + ID;
    private static final int SEALED = Sealing.NONCE + BLOCK + Sealing.TAG;

    /// The engine's head, twice, and something that it leads to. In a file that ends before that,
    /// the engine would look for its end for ever.
    private static final int LEAST = 3;

    /// How far back the last good block is looked for: more than one save writes, and little enough
    /// that a file that was made long cannot keep anybody waiting.
    private static final int MOST_TORN = 4096;

    private static final byte[] NOTHING = {};

    private final FileChannel channel;
    private final Sealing sealing;
    private final Cipher cipher = Sealing.opening();
    private final byte[] place;

    /// What was read last, as long as nothing was written since: pages lie one behind the other,
    /// and most begin or end in a block of the page before.
    private byte[] lastOpened = NOTHING;

    /// Where that begins.
    private long last;

    private long blocks;
    private boolean torn;

    private SealedBlocks(FileChannel channel, Sealing sealing, byte[] id, long blocks) {
        this.channel = channel;
        this.sealing = sealing;
        this.blocks = blocks;
        var name = ("careletter block " + HexFormat.of().formatHex(id) + " ").getBytes(ascii());
        this.place = Arrays.copyOf(name, name.length + Long.BYTES);
    }

    private static Charset ascii() {
        return StandardCharsets.US_ASCII;
    }

    /// Makes a new file without blocks.
    static SealedBlocks create(VaultFolder folder, Path file, Sealing sealing) throws IOException {
        var channel =
                folder.open(
                        file,
                        Set.of(
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE));
        try {
            var id = Sealing.random(ID);
            write(channel, 0, ByteBuffer.allocate(START).put(NAME).put(id).flip());
            return new SealedBlocks(channel, sealing, id, 0);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /// Opens a file, and cuts off what was torn at its end.
    ///
    /// @throws Damage if it is no such file, or nothing near its end was written here
    static SealedBlocks open(VaultFolder folder, Path file, Sealing sealing)
            throws IOException, Damage {
        var channel = folder.open(file, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
        try {
            var head = ByteBuffer.allocate(START);
            fill(channel, 0, head);
            if (!Arrays.equals(Arrays.copyOf(head.array(), NAME.length), NAME)) {
                throw new Damage("name");
            }
            var id = Arrays.copyOfRange(head.array(), NAME.length, START);
            long there = Math.max(0, channel.size() - START) / SEALED;
            var opened = new SealedBlocks(channel, sealing, id, there);
            opened.cutTornEnd();
            return opened;
        } catch (IOException | Damage | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private void cutTornEnd() throws IOException, Damage {
        long there = blocks;
        while (blocks > 0 && !isGood(blocks - 1)) {
            blocks--;
            if (there - blocks > MOST_TORN) {
                throw new Damage("end");
            }
        }
        if (blocks < LEAST) {
            throw new Damage("blocks");
        }
        if (channel.size() > START + blocks * SEALED) {
            channel.truncate(START + blocks * SEALED);
            torn = true;
        }
    }

    /// Whether anything was looked for since it was opened that is not there as it was written.
    boolean isTorn() {
        return torn;
    }

    private boolean isGood(long block) throws IOException {
        var sealed = ByteBuffer.allocate(SEALED);
        return fill(channel, START + block * SEALED, sealed) == SEALED
                && open(block, sealed.array(), 0, new byte[BLOCK], 0);
    }

    /// How many bytes there are, opened.
    long size() {
        return blocks * BLOCK;
    }

    /// How long the file is on the disk.
    long length() {
        return START + blocks * SEALED;
    }

    /// Reads bytes from anywhere; zeros where nothing was written here.
    ByteBuffer read(long from, int length) throws IOException {
        long first = from / BLOCK;
        long end = (from + length + BLOCK - 1) / BLOCK;
        var opened = new byte[Math.toIntExact(end - first) * BLOCK];
        long known = Math.clamp(last, first, end);
        long unknown = Math.clamp(last + lastOpened.length / BLOCK, known, end);
        open(first, known, opened, 0);
        for (long block = known; block < unknown; block++) {
            System.arraycopy(lastOpened, at(block, last), opened, at(block, first), BLOCK);
        }
        open(unknown, end, opened, at(unknown, first));
        last = first;
        lastOpened = torn ? NOTHING : opened;
        return ByteBuffer.wrap(opened, Math.toIntExact(from - first * BLOCK), length).slice();
    }

    private static int at(long block, long first) {
        return Math.toIntExact(block - first) * BLOCK;
    }

    private void open(long first, long end, byte[] into, int to) throws IOException {
        int count = Math.toIntExact(end - first);
        var sealed = ByteBuffer.allocate(count * SEALED);
        int there = fill(channel, START + first * SEALED, sealed) / SEALED;
        for (int index = 0; index < there; index++) {
            int at = index * SEALED;
            torn |= !open(first + index, sealed.array(), at, into, to + index * BLOCK);
        }
        torn |= there < count;
    }

    private boolean open(long block, byte[] sealed, int at, byte[] into, int to) {
        return sealing.openInto(cipher, place(block), sealed, at, into, to, BLOCK);
    }

    /// Writes whole blocks.
    void write(long to, ByteBuffer bytes) throws IOException {
        if (to % BLOCK != 0 || bytes.remaining() % BLOCK != 0) {
            throw new IllegalArgumentException("no whole blocks");
        }
        lastOpened = NOTHING;
        long first = to / BLOCK;
        int count = bytes.remaining() / BLOCK;
        var sealed = ByteBuffer.allocate(count * SEALED);
        var content = new byte[BLOCK];
        for (int index = 0; index < count; index++) {
            bytes.get(content);
            sealed.put(Sealing.sealExactly(sealing.key(), place(first + index), content));
        }
        write(channel, START + first * SEALED, sealed.flip());
        blocks = Math.max(blocks, first + count);
    }

    private byte[] place(long block) {
        ByteBuffer.wrap(place).putLong(place.length - Long.BYTES, block);
        return place;
    }

    /// Takes what follows off.
    void truncate(long size) throws IOException {
        lastOpened = NOTHING;
        blocks = Math.min(blocks, size / BLOCK);
        channel.truncate(length());
    }

    /// Waits until the disk has all of it.
    void force() throws IOException {
        channel.force(false);
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    private static int fill(FileChannel channel, long at, ByteBuffer into) throws IOException {
        while (into.hasRemaining()) {
            if (channel.read(into, at + into.position()) < 0) {
                break;
            }
        }
        return into.position();
    }

    private static void write(FileChannel channel, long at, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes, at + bytes.position());
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
