package org.careletter.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/// An open file, with somebody who is shown what is written.
final class WatchedChannel extends FileChannel {

    private final FileChannel real;
    private final Watcher.Opened watcher;
    private final boolean appends;

    WatchedChannel(FileChannel real, Watcher.Opened watcher, boolean appends) {
        this.real = real;
        this.watcher = watcher;
        this.appends = appends;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        int most = watcher.writes(appends ? real.size() : real.position(), bytes.duplicate());
        var part = bytes.slice(bytes.position(), most);
        int written = real.write(part);
        bytes.position(bytes.position() + written);
        return written;
    }

    @Override
    public int write(ByteBuffer bytes, long at) throws IOException {
        int most = watcher.writes(at, bytes.duplicate());
        int written = real.write(bytes.slice(bytes.position(), most), at);
        bytes.position(bytes.position() + written);
        return written;
    }

    @Override
    public long write(ByteBuffer[] all, int offset, int length) throws IOException {
        long written = 0;
        for (int index = offset; index < offset + length; index++) {
            written += write(all[index]);
        }
        return written;
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        watcher.cuts(size);
        real.truncate(size);
        return this;
    }

    @Override
    public void force(boolean everything) throws IOException {
        real.force(everything);
        watcher.forced();
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long at, long count) throws IOException {
        var bytes = ByteBuffer.allocate(Math.toIntExact(count));
        while (bytes.hasRemaining()) {
            if (from.read(bytes) < 0) {
                break;
            }
        }
        return write(bytes.flip(), at);
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return real.read(into);
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) throws IOException {
        return real.read(into, offset, length);
    }

    @Override
    public int read(ByteBuffer into, long at) throws IOException {
        return real.read(into, at);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long at) throws IOException {
        real.position(at);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public long transferTo(long at, long count, WritableByteChannel to) throws IOException {
        return real.transferTo(at, count, to);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long at, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long at, long size, boolean shared) throws IOException {
        return real.lock(at, size, shared);
    }

    @Override
    public FileLock tryLock(long at, long size, boolean shared) throws IOException {
        return real.tryLock(at, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
