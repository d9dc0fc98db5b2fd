package org.careletter.vault;

import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// What came of reading a [SealedLog] to its end.
///
/// @param end where the last good entry ends; what follows is torn or damaged
/// @param chain the tag of the last good entry
/// @param tail whether something follows that is no good entry
/// @param gap whether something before the last good entry is damaged
record LogReading(long end, Bytes chain, boolean tail, boolean gap) {

    /// Takes the entries one by one.
    interface Visitor {
        void entry(byte[] content) throws Damage, IOException;
    }

    /// Reads every good entry. After a damaged one it looks for the next that is good: only what is
    /// damaged is lost.
    ///
    /// @throws Unreadable if the file is there and cannot be read
    static LogReading of(Path file, Sealing sealing, String use, Visitor visitor)
            throws IOException, Damage {
        try (var channel = opened(file)) {
            return new Reader(channel, sealing, use).read(visitor);
        }
    }

    private static FileChannel opened(Path file) throws IOException {
        try {
            return FileChannel.open(file, StandardOpenOption.READ);
        } catch (IOException e) {
            throw Unreadable.or(e);
        }
    }

    /// One reading.
    private static final class Reader {
        private static final int WINDOW = 1 << 16;

        private final FileChannel channel;
        private final Sealing sealing;
        private final String use;
        private final long size;

        Reader(FileChannel channel, Sealing sealing, String use) throws IOException {
            this.channel = channel;
            this.sealing = sealing;
            this.use = use;
            this.size = channel.size();
        }

        LogReading read(Visitor visitor) throws IOException, Damage {
            int start = SealedLog.NAME.length;
            boolean gap = size < start || !Arrays.equals(bytes(0, start).array(), SealedLog.NAME);
            var chain = SealedLog.NAME;
            long at = Math.min(start, size);
            while (at < size) {
                byte @Nullable [] content = entry(at, chain);
                if (content == null) {
                    long next = nextGood(at + 1);
                    if (next < 0) {
                        return new LogReading(at, new Bytes(chain), true, gap);
                    }
                    gap = true;
                    chain = chainAt(next);
                    at = next;
                    continue;
                }
                gap |= !Arrays.equals(chain, chainAt(at));
                visitor.entry(content);
                Arrays.fill(content, (byte) 0);
                at += SealedLog.HEAD + length(at);
                chain = bytes(at - Sealing.TAG, Sealing.TAG).array();
            }
            return new LogReading(at, new Bytes(chain), false, gap);
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
                            && length <= size - at - SealedLog.HEAD
                    ? length
                    : -1;
        }

        private long nextGood(long from) throws IOException {
            for (long window = from; window < size; window += WINDOW) {
                var bytes = bytes(window, (int) Math.min(WINDOW + SealedLog.HEAD, size - window));
                int last = Math.min(WINDOW, bytes.limit() - SealedLog.HEAD + 1);
                for (int index = 0; index < last; index++) {
                    long at = window + index;
                    if (plausible(bytes, index, at) > 0 && entry(at, chainAt(at)) != null) {
                        return at;
                    }
                }
            }
            return -1;
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
    }
}
