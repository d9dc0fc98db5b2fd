package org.careletter.disk;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/// Stands between a program and its files. A program that is started with [#OPTION] does everything
/// through it, its database included, and knows nothing of it.
public final class WatchedProvider extends FileSystemProvider {

    /// Puts it in place.
    public static final String OPTION =
            "-Djava.nio.file.spi.DefaultFileSystemProvider=" + WatchedProvider.class.getName();

    private final FileSystemProvider real;
    private final WatchedFileSystem system;
    private volatile Watcher watcher = Watcher.NOBODY;

    /// Called by Java itself.
    public WatchedProvider(FileSystemProvider real) {
        this.real = real;
        this.system = new WatchedFileSystem(this, real.getFileSystem(URI.create("file:///")));
    }

    /// Shows this watcher everything from now on.
    public static void watch(Watcher watcher) {
        ((WatchedProvider) FileSystems.getDefault().provider()).watcher = watcher;
    }

    @Override
    public FileChannel newFileChannel(
            Path path, Set<? extends OpenOption> how, FileAttribute<?>... attributes)
            throws IOException {
        var file = WatchedPath.real(path);
        boolean toWrite = how.contains(StandardOpenOption.WRITE);
        boolean made = toWrite && Files.notExists(file);
        if (made
                && !how.contains(StandardOpenOption.CREATE)
                && !how.contains(StandardOpenOption.CREATE_NEW)) {
            return real.newFileChannel(file, how, attributes);
        }
        var opened = watcher.opened(file, made, toWrite);
        var channel = real.newFileChannel(file, how, attributes);
        if (how.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            opened.cuts(0);
        }
        return new WatchedChannel(channel, opened, how.contains(StandardOpenOption.APPEND));
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> how, FileAttribute<?>... attributes)
            throws IOException {
        return newFileChannel(path, how, attributes);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        real.createDirectory(WatchedPath.real(folder), attributes);
        watcher.makes(WatchedPath.real(folder));
    }

    @Override
    public void delete(Path path) throws IOException {
        real.delete(WatchedPath.real(path));
        watcher.deletes(WatchedPath.real(path));
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        watcher.moves(WatchedPath.real(from), WatchedPath.real(to));
        real.move(WatchedPath.real(from), WatchedPath.real(to), options);
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
        try (var in = newFileChannel(from, Set.of(StandardOpenOption.READ));
                var out =
                        newFileChannel(
                                to,
                                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            out.transferFrom(in, 0, in.size());
        }
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
            Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        var inside =
                real.newDirectoryStream(
                        WatchedPath.real(folder), path -> filter.accept(system.watched(path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                var paths = inside.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return paths.hasNext();
                    }

                    @Override
                    public Path next() {
                        return system.watched(paths.next());
                    }
                };
            }

            @Override
            public void close() {
                try {
                    inside.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    @Override
    public String getScheme() {
        return real.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) throws IOException {
        return real.newFileSystem(uri, environment);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        return system.watched(real.getPath(uri));
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(WatchedPath.real(one), WatchedPath.real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(WatchedPath.real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(WatchedPath.real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(WatchedPath.real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(WatchedPath.real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
            Path path, Class<A> type, LinkOption... options) throws IOException {
        return real.readAttributes(WatchedPath.real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
            throws IOException {
        return real.readAttributes(WatchedPath.real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options)
            throws IOException {
        real.setAttribute(WatchedPath.real(path), name, value, options);
    }
}
