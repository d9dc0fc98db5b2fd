package org.careletter.vault;

import org.careletter.vault.VaultFailure.Kind;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.Files;
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
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The folder of a vault: where its files are, that only the owner can read them, and that what was
/// written has reached the disk.
record VaultFolder(Path path) {

    private static final String ASIDE = ".damaged-";

    static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /// The time that [#STAMP] wrote; empty if it did not.
    static Optional<Instant> time(String stamp) {
        try {
            return Optional.of(STAMP.parse(stamp, Instant::from));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// @throws VaultFailure if the database could take a part of the path for a setting, or cannot
    ///     reach it
    static VaultFolder of(Path path) throws VaultFailure {
        if (!path.getFileSystem().equals(FileSystems.getDefault())
                || path.toString().indexOf(';') >= 0
                || path.toString().chars().anyMatch(Character::isISOControl)) {
            throw VaultFailure.of(Kind.NOT_WRITABLE, "path");
        }
        return new VaultFolder(path.toAbsolutePath().normalize());
    }

    Path keys() {
        return path.resolve("vault.json");
    }

    Path journal() {
        return path.resolve("journal");
    }

    Path backups() {
        return path.resolve("backups");
    }

    /// The copy of the key file. It stands by itself, so that one bad sector cannot take both.
    Path keysCopy() {
        return backups().resolve("vault.json");
    }

    Path lock() {
        return path.resolve("lock");
    }

    /// The rows as they are now.
    Path store() {
        return path.resolve("store");
    }

    /// The rows while their file is made anew.
    Path freshStore() {
        return path.resolve("store.new");
    }

    /// The list of what a backup holds.
    Path list(String id) {
        return backups().resolve(id + ".list");
    }

    /// A file of records that backups share.
    Path pack(String id) {
        return backups().resolve(id + ".pack");
    }

    /// A pack that is being written.
    Path freshPack() {
        return backups().resolve("pack.new");
    }

    /// A list that is being written.
    Path freshList() {
        return backups().resolve("list.new");
    }

    /// The SQL database of formats 1 to 3.
    Path oldDatabase() {
        return path.resolve("plans.mv.db");
    }

    /// Makes the folder. One that is there and empty becomes the owner's alone; one that holds
    /// other things stays as open as it is.
    void make() throws IOException {
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
    void makeBackups() throws IOException {
        if (!Files.isDirectory(backups())) {
            Files.createDirectory(backups(), ownerOnly("rwx------"));
            sync(path);
        }
    }

    /// The files beside the backups whose names end so; none where there is no such folder.
    List<Path> backupFiles(String ending) throws IOException {
        if (!Files.isDirectory(backups(), LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (var files = Files.list(backups())) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /// Opens a file, made for the owner alone where it is new.
    FileChannel open(Path file, Set<? extends OpenOption> how) throws IOException {
        return FileChannel.open(file, how, ownerOnly("rw-------"));
    }

    /// Opens a file to read it.
    FileChannel openToRead(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    }

    /// Puts these bytes in place of a file, so that at every moment either the old or the new file
    /// is there, whole.
    void replace(Path file, byte[] bytes) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
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
    void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(to.getParent());
    }

    /// Keeps a damaged file under another name, out of the way.
    void setAside(Path file, Clock clock) throws IOException {
        if (Files.exists(file)) {
            move(file, aside(file, clock));
        }
    }

    /// Keeps a copy of a damaged file that is about to be replaced. One that cannot be read to the
    /// end is put out of the way as it is.
    void keepCopy(Path file, Clock clock) throws IOException {
        if (Files.exists(file)) {
            var aside = aside(file, clock);
            try {
                Files.copy(file, aside, StandardCopyOption.COPY_ATTRIBUTES);
            } catch (IOException e) {
                if (!Faults.isOfTheFile(e)) {
                    throw e;
                }
                Files.deleteIfExists(aside);
                move(file, aside);
            }
        }
    }

    /// Deletes what was set aside as damaged or left half done. All of it is sealed with the same
    /// key, so it could hold what has been erased since.
    void deleteSetAside() throws IOException {
        for (Path place : List.of(path, backups())) {
            if (Files.isDirectory(place)) {
                try (var files = Files.newDirectoryStream(place, VaultFolder::isLeftOver)) {
                    for (Path file : files) {
                        Files.deleteIfExists(file);
                    }
                }
                sync(place);
            }
        }
    }

    private static boolean isLeftOver(Path file) {
        var name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file)
                && (name.contains(ASIDE)
                        || name.equals("journal.new")
                        || name.equals("plans.new.mv.db")
                        || name.equals("plans.mv.db")
                        || name.equals("store.new")
                        || name.equals("list.new")
                        || name.equals("pack.new")
                        || name.equals("backup.new"));
    }

    private static Path aside(Path file, Clock clock) {
        var name = file.getFileName() + ASIDE + STAMP.format(clock.instant());
        var aside = file.resolveSibling(name);
        for (int more = 2; Files.exists(aside); more++) {
            aside = file.resolveSibling(name + "-" + more);
        }
        return aside;
    }

    /// Makes new and renamed files last. Windows cannot open a folder and does this by itself.
    private static void sync(@Nullable Path folder) throws IOException {
        if (folder != null
                && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /// What tells this file from another under the same name; null where the system cannot.
    static @Nullable Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /// Throws if the folder is gone, as when a memory stick was pulled out.
    void checkThere() throws NoSuchFileException {
        if (!Files.isDirectory(path)) {
            throw new NoSuchFileException("");
        }
    }

    /// Takes reading from everybody but the owner.
    static void makeOwnerOnly(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private FileAttribute<?>[] ownerOnly(String permissions) throws IOException {
        var there = Files.exists(path) ? path : path.getParent();
        return there != null && Files.getFileStore(there).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
