package org.careletter.vault.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The one place where files of a vault are opened.
///
/// Whoever can write in the vault's folder can put anything there under our names: a link to a file
/// elsewhere, a second name of such a file, a pipe that never ends. So the thing itself is looked
/// at first, and only a plain file is opened, never what a link leads to. One that others may hold
/// under another name is not written where it is.
public record SafeFiles(VaultFolder folder) {

    /// Who runs this program, as Linux shows it.
    private static final Path OURSELVES = Path.of("/proc/self");

    /// Longer files are not copied: their length costs whoever made them nothing, and us the disk.
    private static final long LONGEST_COPY = 1 << 30;

    /// What is there under this name, whatever it is; empty for nothing.
    static Optional<BasicFileAttributes> look(Path path) throws IOException {
        try {
            return Optional.of(
                    Files.readAttributes(
                            path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /// Whether anything is there under this name, a link that leads nowhere included.
    public static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /// Whether this is a folder, and no link to one. Windows has a second kind of links, which it
    /// shows as folders that are something else besides.
    static boolean isFolder(Path path) throws IOException {
        return look(path).filter(found -> found.isDirectory() && !found.isOther()).isPresent();
    }

    /// Whether this is a plain file.
    static boolean isFile(Path path) throws IOException {
        return look(path).filter(BasicFileAttributes::isRegularFile).isPresent();
    }

    /// Whether a file has other names, which may be anywhere.
    static boolean hasOtherNames(Path file) throws IOException {
        return knowsUnix(file) && !attribute(file, "unix:nlink").equals(1);
    }

    /// Opens a file for writing, made for the owner alone where it is new.
    ///
    /// @throws InTheWay if what is there is no file
    FileChannel open(Path file, Set<? extends OpenOption> how) throws IOException {
        if (!how.contains(StandardOpenOption.WRITE)) {
            return openToRead(file);
        }
        checkPlace(file);
        var found = look(file);
        if (found.isPresent() && !found.get().isRegularFile()) {
            throw new InTheWay(folder.nameOf(file));
        }
        if (found.isPresent()
                && !how.contains(StandardOpenOption.CREATE_NEW)
                && (hasOtherNames(file) || isSomebodyElses(file))) {
            makeOurs(file);
        }
        var options = new HashSet<OpenOption>(how);
        options.add(LinkOption.NOFOLLOW_LINKS);
        return FileChannel.open(file, options, folder.ownerOnly("rw-------"));
    }

    /// Opens a file for reading.
    ///
    /// @throws NoSuchFileException if there is none
    /// @throws Unreadable if what is there is no file, or cannot be read
    FileChannel openToRead(Path file) throws IOException {
        if (!isInAFolder(file)) {
            throw Unreadable.noFile();
        }
        var found = look(file);
        if (found.isEmpty()) {
            throw new NoSuchFileException("");
        }
        if (!found.get().isRegularFile()) {
            throw Unreadable.noFile();
        }
        try {
            return FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw Unreadable.or(e);
        }
    }

    /// All of a small file.
    ///
    /// @param longest what is longer than this is none of ours
    /// @throws NoSuchFileException if there is none
    /// @throws Unreadable if it is none of ours, or cannot be read
    byte[] read(Path file, int longest) throws IOException {
        try (var channel = openToRead(file)) {
            var bytes = ByteBuffer.allocate(longest + 1);
            int read;
            do {
                read = reading(channel, bytes);
            } while (read >= 0 && bytes.hasRemaining());
            if (!bytes.hasRemaining()) {
                throw Unreadable.noFile();
            }
            return Arrays.copyOf(bytes.array(), bytes.position());
        }
    }

    private static int reading(FileChannel channel, ByteBuffer into) throws IOException {
        try {
            return channel.read(into);
        } catch (IOException e) {
            throw Unreadable.or(e);
        }
    }

    /// Copies a file to where there is none, for good.
    ///
    /// @throws Unreadable if it is longer than any of ours
    void copy(Path from, Path to) throws IOException {
        if (Files.size(from) > LONGEST_COPY) {
            throw Unreadable.noFile();
        }
        try (var in = openToRead(from);
                var out =
                        open(to, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            long size = in.size();
            for (long at = 0; at < size; ) {
                long moved = out.transferFrom(in, at, size - at);
                if (moved <= 0) {
                    throw new EOFException();
                }
                at += moved;
            }
            out.force(true);
        }
    }

    /// Puts our own copy in the place of a file: what is written then reaches nobody else's.
    private void makeOurs(Path file) throws IOException {
        var ours = file.resolveSibling(file.getFileName() + ".ours");
        folder.delete(ours);
        copy(file, ours);
        folder.move(ours, file);
    }

    /// Asked before anything is made, renamed or deleted: a link in the place of the backups leads
    /// out of the vault's folder.
    ///
    /// @throws InTheWay if that is so
    void checkPlace(Path file) throws IOException {
        if (!isInAFolder(file)) {
            throw new InTheWay(folder.nameOf(folder.backups()));
        }
    }

    /// Whether the folder that a file is in is the vault's own, and not one that a link leads to.
    private boolean isInAFolder(Path file) throws IOException {
        return !Objects.equals(file.getParent(), folder.backups())
                || !isThere(folder.backups())
                || isFolder(folder.backups());
    }

    /// Whether somebody else owns a file, who could still have it open. The administrator, who may
    /// open everybody's vault, does not take it away from its owner.
    private static boolean isSomebodyElses(Path file) throws IOException {
        if (!knowsUnix(file) || !Files.isDirectory(OURSELVES)) {
            return false;
        }
        var ours = Files.getAttribute(OURSELVES, "unix:uid");
        return !ours.equals(0) && !ours.equals(attribute(file, "unix:uid"));
    }

    private static boolean knowsUnix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    private static Object attribute(Path file, String name) throws IOException {
        return Files.getAttribute(file, name, LinkOption.NOFOLLOW_LINKS);
    }
}
