package org.careletter.vault.busy;

import org.careletter.disk.Watcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/// A disk that is full from some write on, until there is room again. The write that reaches the
/// end is done by half.
final class FillingDisk implements Watcher, Watcher.Opened {

    private int left = Integer.MAX_VALUE;

    /// Has room for this many writes.
    void hasRoomFor(int writes) {
        left = writes;
    }

    boolean isFull() {
        return left <= 0;
    }

    void makesRoom() {
        left = Integer.MAX_VALUE;
    }

    @Override
    public Opened opened(Path file, boolean made, boolean toWrite) {
        return toWrite ? this : Opened.UNSEEN;
    }

    @Override
    public int writes(long at, ByteBuffer bytes) throws IOException {
        left--;
        if (left < 0) {
            throw new IOException("No space left on device");
        }
        return left == 0 ? bytes.remaining() / 2 : bytes.remaining();
    }
}
