package org.careletter.vault.file;

import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The folder of a vault: where its files are, that only the owner can read them, and that what was
/// written has reached the disk.
public record VaultFolder(Path path) {

    /// @throws VaultFailure if it is not on a disk of this computer, or its name has letters that
    ///     nobody can see
    public static VaultFolder of(Path path) throws VaultFailure {
        if (!path.getFileSystem().equals(FileSystems.getDefault())
                || path.toString().chars().anyMatch(Character::isISOControl)) {
            throw VaultFailure.of(Kind.NOT_WRITABLE, "path");
        }
        return new VaultFolder(path.toAbsolutePath().normalize());
    }

    /// The key file.
    public Path keys() {
        return path.resolve("vault.json");
    }

    /// The journal.
    public Path journal() {
        return path.resolve("journal");
    }

    Path backups() {
        return path.resolve("backups");
    }

    /// The copy of the key file. It stands by itself, so that one bad sector cannot take both.
    public Path keysCopy() {
        return backups().resolve("vault.json");
    }

    /// The file that says who has the vault open.
    public Path lock() {
        return path.resolve("lock");
    }

    /// The rows as they are now.
    public Path store() {
        return path.resolve("store");
    }

    /// The rows while their file is made anew.
    public Path freshStore() {
        return path.resolve("store.new");
    }

    /// The list of what a backup holds.
    public Path list(String id) {
        return backups().resolve(id + ".list");
    }

    /// A file of records that backups share.
    public Path pack(String id) {
        return backups().resolve(id + ".pack");
    }

    /// A pack that is being written.
    public Path freshPack() {
        return backups().resolve("pack.new");
    }

    /// A list that is being written.
    public Path freshList() {
        return backups().resolve("list.new");
    }

    /// The SQL database of formats 1 to 3.
    public Path oldDatabase() {
        return path.resolve("plans.mv.db");
    }

    /// Makes the folder. One that is there and empty becomes the owner's alone; one that holds
    /// other things stays as open as it is.
    public void make() throws IOException {
        if (!Files.isDirectory(path)) {
            makeAround(path);
            Files.createDirectory(path, ownerOnly("rwx------"));
            sync(path.getParent());
            return;
        }
        try (var inside = Files.list(path)) {
            var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            if (view != null && inside.findAny().isEmpty()) {
                view.setPermissions(PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /// Makes the folders around one. Each has to last like what will be in it: a file that reached
    /// the disk is lost with a folder that did not.
    private static void makeAround(Path folder) throws IOException {
        var around = folder.getParent();
        if (around != null && !Files.isDirectory(around)) {
            makeAround(around);
            Files.createDirectory(around);
            sync(around.getParent());
        }
    }

    /// Makes the folder of the backups where there is none.
    public void makeBackups() throws IOException {
        if (!hasBackups()) {
            if (SafeFiles.isThere(backups())) {
                throw new InTheWay(nameOf(backups()));
            }
            Files.createDirectory(backups(), ownerOnly("rwx------"));
            sync(path);
        }
    }

    /// The files beside the backups whose names end so; none where there is no such folder.
    public List<Path> backupFiles(String ending) throws IOException {
        if (!hasBackups()) {
            return List.of();
        }
        try (var files = Files.list(backups())) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /// Whether there is a folder of backups. A link to one is none.
    boolean hasBackups() throws IOException {
        return SafeFiles.isFolder(backups());
    }

    /// Opens a file, made for the owner alone where it is new.
    ///
    /// @throws InTheWay if something is there that is no file
    public FileChannel open(Path file, Set<? extends OpenOption> how) throws IOException {
        return new SafeFiles(this).open(file, how);
    }

    /// Opens a file for reading.
    ///
    /// @throws NoSuchFileException if there is none
    /// @throws Unreadable if what is there is no file, or cannot be read
    public FileChannel openToRead(Path file) throws IOException {
        return new SafeFiles(this).openToRead(file);
    }

    /// All of a small file.
    ///
    /// @param longest what is longer than this is none of ours
    /// @throws NoSuchFileException if there is none
    /// @throws Unreadable if it is none of ours, or cannot be read
    public byte[] read(Path file, int longest) throws IOException {
        return new SafeFiles(this).read(file, longest);
    }

    /// Puts these bytes in place of a file, so that at every moment either the old or the new file
    /// is there, whole.
    public void replace(Path file, byte[] bytes) throws IOException {
        var fresh = fresh(file);
        delete(fresh);
        try (var channel =
                open(fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            var left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        move(fresh, file);
    }

    /// Renames, over another file if there is one, and lasts through a power cut.
    public void move(Path from, Path to) throws IOException {
        new SafeFiles(this).checkPlace(from);
        new SafeFiles(this).checkPlace(to);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(to.getParent());
    }

    /// Deletes a file if there is one; of a link, the link itself.
    ///
    /// @throws InTheWay if it is not in the vault's folder, but where a link leads
    public void delete(Path file) throws IOException {
        new SafeFiles(this).checkPlace(file);
        Files.deleteIfExists(file);
    }

    /// Keeps a damaged file under another name, out of the way.
    public void setAside(Path file, Clock clock) throws IOException {
        new Aside(this, clock).put(file);
    }

    /// Keeps a copy of a damaged file that is about to be replaced.
    public void keepCopy(Path file, Clock clock) throws IOException {
        new Aside(this, clock).keepCopy(file);
    }

    /// Makes room for the vault's own files where something is that is no file.
    ///
    /// @throws InTheWay if something cannot be moved
    public void setObstaclesAside(Clock clock) throws IOException {
        new Aside(this, clock).obstacles();
    }

    /// The plain name of one of our files, for the person to be told; empty for any other.
    String nameOf(Path file) {
        return Stream.of(keysCopy(), backups(), keys(), journal(), store(), oldDatabase(), lock())
                .filter(ours -> file.equals(ours) || file.equals(fresh(ours)))
                .findFirst()
                .map(ours -> path.relativize(ours).toString().replace('\\', '/'))
                .orElse("");
    }

    /// Deletes what was set aside as damaged or left half done. All of it is sealed with the same
    /// key, so it could hold what has been erased since.
    public void deleteSetAside() throws IOException {
        Aside.delete(this);
    }

    /// Where a file is made before it takes its place.
    static Path fresh(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    /// Makes new and renamed files last. Windows cannot open a folder and does this by itself.
    static void sync(@Nullable Path folder) throws IOException {
        if (folder != null
                && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /// What tells this file from another under the same name; null where the system cannot.
    public static @Nullable Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
    }

    /// Throws if the folder is gone, as when a memory stick was pulled out.
    public void checkThere() throws NoSuchFileException {
        if (!Files.isDirectory(path)) {
            throw new NoSuchFileException("");
        }
    }

    /// What makes a new file or folder the owner's alone, where the disk knows owners.
    FileAttribute<?>[] ownerOnly(String permissions) throws IOException {
        var there = Files.exists(path) ? path : path.getParent();
        return there != null && Files.getFileStore(there).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
