package org.careletter.disk;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Writes down everything that is done below a folder that is not there yet.
public final class DiskRecorder implements Watcher, AutoCloseable {

    private final Path below;
    private final DataOutputStream out;
    private final Map<Path, Integer> files = new HashMap<>();
    private int made;

    /// @param below the folder
    /// @param log where it is written down; elsewhere
    public DiskRecorder(Path below, Path log) throws IOException {
        this.below = WatchedPath.real(below.toAbsolutePath().normalize());
        this.out =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(log.toString()), 1 << 16));
    }

    /// Writes down what the program said.
    public void said(String line) throws IOException {
        record(new DiskEvent.Said(line));
    }

    @Override
    public synchronized Opened opened(Path file, boolean isNew, boolean toWrite)
            throws IOException {
        if (!isBelow(file)) {
            return Opened.UNSEEN;
        }
        if (Files.isDirectory(file)) {
            return new OpenFolder(name(file));
        }
        if (isNew) {
            files.put(file.normalize(), ++made);
            record(new DiskEvent.Made(name(file), made));
        }
        var number = files.get(file.normalize());
        return number == null ? Opened.UNSEEN : new OpenFile(number);
    }

    @Override
    public void makes(Path folder) throws IOException {
        if (isBelow(folder)) {
            record(new DiskEvent.MadeFolder(name(folder)));
        }
    }

    @Override
    public synchronized void moves(Path from, Path to) throws IOException {
        var number = files.remove(from.normalize());
        if (number != null) {
            files.put(to.normalize(), number);
            record(new DiskEvent.Moved(name(from), name(to)));
        }
    }

    @Override
    public synchronized void deletes(Path file) throws IOException {
        if (files.remove(file.normalize()) != null) {
            record(new DiskEvent.Deleted(name(file)));
        }
    }

    private boolean isBelow(Path file) {
        return file.toAbsolutePath().normalize().startsWith(below);
    }

    private String name(Path file) {
        return below.relativize(file.toAbsolutePath().normalize()).toString();
    }

    private synchronized void record(DiskEvent event) throws IOException {
        event.writeTo(out);
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }

    private final class OpenFolder implements Opened {
        private final String name;

        OpenFolder(String name) {
            this.name = name;
        }

        @Override
        public void forced() throws IOException {
            record(new DiskEvent.ForcedFolder(name));
        }
    }

    private final class OpenFile implements Opened {
        private final int number;

        OpenFile(int number) {
            this.number = number;
        }

        @Override
        public int writes(long at, ByteBuffer bytes) throws IOException {
            var copy = new byte[bytes.remaining()];
            bytes.get(copy);
            record(new DiskEvent.Written(number, at, ByteBuffer.wrap(copy)));
            return copy.length;
        }

        @Override
        public void cuts(long size) throws IOException {
            record(new DiskEvent.Cut(number, size));
        }

        @Override
        public void forced() throws IOException {
            record(new DiskEvent.Forced(number));
        }
    }
}
