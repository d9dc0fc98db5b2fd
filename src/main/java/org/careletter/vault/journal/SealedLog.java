package org.careletter.vault.journal;

import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.seal.Sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;

/// A file that only grows: sealed entries, each bound to the one before it.
///
/// After sixteen bytes of name and version come the entries: length, its complement, the tag of the
/// entry before, and a sealed piece whose associated data is what the log is for and the tag of the
/// entry before. So nothing can be changed, left out or put in another order without being seen.
/// The complement tells a damaged length from a file that ends too early.
public final class SealedLog implements AutoCloseable {

    static final byte[] NAME = "careletter log 1".getBytes(StandardCharsets.US_ASCII);
    static final int HEAD = 8 + Sealing.TAG;

    /// How long what is put in may be: far more than any plan, and little enough that a length that
    /// somebody made up asks for no more memory than there is.
    static final int LONGEST = 128 * 1024 * 1024;

    private final FileChannel channel;
    private final Sealing sealing;
    private final String use;
    private byte[] chain;
    private long end;
    private boolean usable = true;

    private SealedLog(FileChannel channel, Sealing sealing, String use, byte[] chain, long end) {
        this.channel = channel;
        this.sealing = sealing;
        this.use = use;
        this.chain = chain;
        this.end = end;
    }

    /// Starts a new file. Nothing is on the disk for sure before [#force].
    public static SealedLog create(VaultFolder folder, Path file, Sealing sealing, String use)
            throws IOException {
        var channel =
                folder.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        try {
            var log = new SealedLog(channel, sealing, use, NAME, 0);
            log.write(ByteBuffer.wrap(NAME));
            log.end = NAME.length;
            return log;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /// Goes on at the end of what was read, and cuts off what could not be.
    static SealedLog goOn(
            VaultFolder folder, Path file, Sealing sealing, String use, LogReading read)
            throws IOException {
        var channel = folder.open(file, Set.of(StandardOpenOption.WRITE));
        try {
            if (read.end() < channel.size()) {
                channel.truncate(read.end());
                channel.force(true);
            }
            return new SealedLog(channel, sealing, use, read.chain().array(), read.end());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /// Puts an entry at the end. If that fails, the file ends where it ended before.
    public void append(byte[] content) throws IOException {
        var sealed = sealing.seal(place(use, chain), content);
        var entry =
                ByteBuffer.allocate(HEAD + sealed.length)
                        .putInt(sealed.length)
                        .putInt(~sealed.length)
                        .put(chain)
                        .put(sealed)
                        .flip();
        write(entry);
        end += entry.limit();
        chain = Arrays.copyOfRange(sealed, sealed.length - Sealing.TAG, sealed.length);
    }

    /// Puts an entry at the end and waits until it is on the disk. If that fails, it is taken off
    /// again.
    void appendForGood(byte[] content) throws IOException {
        long before = end;
        var chainBefore = chain;
        try {
            append(content);
            force();
        } catch (IOException e) {
            end = before;
            chain = chainBefore;
            usable = false;
            channel.truncate(end);
            usable = true;
            throw e;
        }
    }

    /// Waits until everything is on the disk.
    public void force() throws IOException {
        channel.force(false);
    }

    /// Whether the file ends where it should, so that more can be put there.
    boolean isUsable() {
        return usable;
    }

    /// How long the file is.
    long length() {
        return end;
    }

    private void write(ByteBuffer bytes) throws IOException {
        long at = end;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    static byte[] place(String use, byte[] chain) {
        var name = ("careletter log " + use + " ").getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(name.length + chain.length).put(name).put(chain).array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
