package org.careletter.vault.journal;

import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.file.Unreadable;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.seal.Sealing;
import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

/// Reads a [SealedLog], entry by entry.
public final class LogReader implements AutoCloseable {

    private static final int WINDOW = 1 << 18;

    /// What a file is full of that was made long without anything being written into it.
    private static final byte[] NOTHING = new byte[WINDOW + SealedLog.HEAD];

    private static final int LONGEST = SealedLog.LONGEST + (1 << 12);

    /// How far behind a damaged entry the next good one is looked for.
    private static final long FARTHEST = LONGEST + SealedLog.HEAD;

    /// The SQL database held no longer values than this.
    private static final long LONGEST_OLD = 1 << 21;

    /// How often all bytes of the file may be tried in vain: somebody may have filled it with what
    /// looks like the beginnings of long entries.
    private static final int MOST_TRIES = 8;

    /// How many bytes may be tried in vain in any file: its length is what somebody made it.
    private static final long MOST_TRIED = 1 << 28;

    private final FileChannel channel;
    private final Sealing sealing;
    private final String use;
    private final long size;
    private byte[] chain = SealedLog.NAME;
    private long at;
    private boolean tail;
    private boolean gap;
    private long tried;
    private int longest = LONGEST;
    private long farthest = FARTHEST;
    private long mostTried = MOST_TRIED;

    private LogReader(FileChannel channel, Sealing sealing, String use) throws IOException {
        this.channel = channel;
        this.sealing = sealing;
        this.use = use;
        this.size = channel.size();
        int start = SealedLog.NAME.length;
        this.gap = size < start || !Arrays.equals(bytes(0, start).array(), SealedLog.NAME);
        this.at = Math.min(start, size);
    }

    /// @throws Unreadable if the file is there and cannot be read
    public static LogReader open(VaultFolder folder, Path file, Sealing sealing, String use)
            throws IOException {
        FileChannel channel;
        try {
            channel = folder.openToRead(file);
        } catch (IOException e) {
            throw Unreadable.or(e);
        }
        try {
            return new LogReader(channel, sealing, use);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /// Looks behind a damaged entry only as far as the longest of those of formats 1 to 3 reach:
    /// anybody may have put the file there, and many like it.
    public LogReader lookingNoFartherThanOldOnes() {
        farthest = LONGEST_OLD;
        longest = (int) LONGEST_OLD;
        mostTried = 2 * LONGEST_OLD;
        return this;
    }

    /// Shows the next good entry.
    ///
    /// @return whether there was one
    public boolean next(LogReading.Visitor visitor) throws IOException, Damage {
        if (at >= size || tail) {
            return false;
        }
        byte @Nullable [] content = entry(at, chain);
        if (content == null) {
            long next = nextGood(at + 1);
            if (next < 0) {
                tail = true;
                return false;
            }
            gap = true;
            chain = chainAt(next);
            at = next;
            return next(visitor);
        }
        show(content, visitor);
        return true;
    }

    /// Shows the next entry if a good one is right here. What comes behind damage is not looked
    /// for, so that a file of rubbish costs nothing.
    ///
    /// @return whether there was one
    public boolean follows(LogReading.Visitor visitor) throws IOException, Damage {
        byte @Nullable [] content = gap ? null : entry(at, chain);
        if (content == null) {
            gap = true;
            return false;
        }
        show(content, visitor);
        return true;
    }

    private void show(byte[] content, LogReading.Visitor visitor) throws IOException, Damage {
        gap |= !Arrays.equals(chain, chainAt(at));
        visitor.entry(content);
        Arrays.fill(content, (byte) 0);
        at += SealedLog.HEAD + length(at);
        chain = bytes(at - Sealing.TAG, Sealing.TAG).array();
    }

    /// What came of it so far.
    public LogReading reading() {
        return new LogReading(at, new Bytes(chain), tail, gap);
    }

    /// The content of the entry that starts here, or null if no good one does.
    private byte @Nullable [] entry(long at, byte[] chain) throws IOException {
        int length = length(at);
        if (length < 0) {
            return null;
        }
        try {
            var sealed = bytes(at + SealedLog.HEAD, length).array();
            return sealing.open(SealedLog.place(use, chain), sealed);
        } catch (Damage _) {
            return null;
        }
    }

    private int length(long at) throws IOException {
        return size - at < SealedLog.HEAD ? -1 : plausible(bytes(at, SealedLog.HEAD), 0, at);
    }

    /// The length that is written here, or -1 if none is that fits into the file.
    private int plausible(ByteBuffer from, int index, long at) {
        int length = from.getInt(index);
        return length == ~from.getInt(index + 4)
                        && length > 0
                        && length <= longest
                        && length <= size - at - SealedLog.HEAD
                ? length
                : -1;
    }

    private long nextGood(long from) throws IOException {
        long end = Math.min(size, from + farthest);
        for (long window = from; window < end; window += WINDOW) {
            var bytes = bytes(window, (int) Math.min(WINDOW + SealedLog.HEAD, size - window));
            if (isNothing(bytes)) {
                continue;
            }
            int last = Math.min(WINDOW, bytes.limit() - SealedLog.HEAD + 1);
            for (int index = 0; index < last; index++) {
                long place = window + index;
                int length = plausible(bytes, index, place);
                if (length > 0 && entry(place, chainAt(place)) != null) {
                    return place;
                }
                tried += Math.max(0, length);
                if (tried > Math.min(MOST_TRIES * size, mostTried)) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private static boolean isNothing(ByteBuffer bytes) {
        return bytes.equals(ByteBuffer.wrap(NOTHING, 0, bytes.remaining()));
    }

    /// The tag that an entry itself says the one before it had.
    private byte[] chainAt(long at) throws IOException {
        return bytes(at + SealedLog.HEAD - Sealing.TAG, Sealing.TAG).array();
    }

    private ByteBuffer bytes(long at, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (read(bytes, at + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    private int read(ByteBuffer bytes, long at) throws IOException {
        try {
            return channel.read(bytes, at);
        } catch (IOException e) {
            throw Unreadable.or(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
