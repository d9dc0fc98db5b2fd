package org.careletter.vault.rows;

import org.careletter.vault.file.Unreadable;
import org.h2.mvstore.RandomAccessStore;
import org.h2.mvstore.SFChunk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.zip.ZipOutputStream;

/// What H2's storage engine takes for its file: our sealed blocks, and neither names of files nor
/// locks nor caches of its own.
final class EngineFile extends RandomAccessStore {

    private final SealedBlocks blocks;

    EngineFile(SealedBlocks blocks) {
        super(Map.of());
        this.blocks = blocks;
        init("", false);
        setSize(blocks.size());
    }

    @Override
    public void open(String name, boolean readOnly, char[] key) {
        setSize(blocks.size());
    }

    @Override
    public EngineFile open(String name, boolean readOnly) {
        throw new UnsupportedOperationException("there is one file");
    }

    @Override
    public ByteBuffer readFully(SFChunk chunk, long from, int length) {
        try {
            return blocks.read(from, length);
        } catch (IOException e) {
            throw new UncheckedIOException(Unreadable.or(e));
        }
    }

    /// The engine's head stands twice at the start of the file, and it writes both at once. One
    /// after the other has to be on the disk, or a power cut could take both.
    @Override
    protected void writeFully(SFChunk chunk, long to, ByteBuffer bytes) {
        try {
            if (to == 0 && bytes.remaining() > SealedBlocks.BLOCK) {
                int end = bytes.limit();
                bytes.limit(bytes.position() + SealedBlocks.BLOCK);
                blocks.write(to, bytes);
                blocks.force();
                bytes.limit(end);
                blocks.write(SealedBlocks.BLOCK, bytes);
            } else {
                blocks.write(to, bytes);
            }
            setSize(blocks.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void truncate(long size) {
        try {
            blocks.truncate(size);
            setSize(blocks.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void sync() {
        try {
            blocks.force();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void backup(ZipOutputStream out) {
        throw new UnsupportedOperationException("the vault makes its own");
    }

    @Override
    public void close() {
        try {
            if (blocks.isOpen()) {
                blocks.force();
            }
            blocks.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            super.close();
        }
    }
}
