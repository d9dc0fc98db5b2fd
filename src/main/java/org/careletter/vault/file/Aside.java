package org.careletter.vault.file;

import org.careletter.vault.bytes.Stamp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/// Puts files and whatever else is in the way under another name, where it does no harm and can
/// still be found. The thing itself is renamed, never what a link leads to.
public record Aside(VaultFolder folder, Clock clock) {

    private static final String MARK = ".damaged-";

    /// Files that were left half done, by their names.
    private static final Set<String> HALF_DONE =
            Set.of(
                    "journal.new",
                    "plans.mv.db",
                    "plans.new.mv.db",
                    "store.new",
                    "store.ours",
                    "journal.ours",
                    "lock.ours",
                    "backup.new",
                    "list.new",
                    "pack.new");

    /// Deletes files that were put aside or left half done. Whatever else was put aside stays: it
    /// was never ours.
    static void delete(VaultFolder folder) throws IOException {
        delete(folder.path());
        if (folder.hasBackups()) {
            delete(folder.backups());
        }
    }

    private static void delete(Path place) throws IOException {
        try (var files = Files.newDirectoryStream(place, Aside::isLeftOver)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        VaultFolder.sync(place);
    }

    private static boolean isLeftOver(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        return SafeFiles.isFile(file) && (name.contains(MARK) || HALF_DONE.contains(name));
    }

    /// Puts a damaged file out of the way.
    void put(Path file) throws IOException {
        if (SafeFiles.isThere(file)) {
            folder.move(file, free(file));
        }
    }

    /// Keeps a copy of a damaged file that is about to be replaced. One that cannot be read to the
    /// end is put out of the way as it is.
    void keepCopy(Path file) throws IOException {
        if (SafeFiles.isThere(file)) {
            var aside = free(file);
            try {
                new SafeFiles(folder).copy(file, aside);
            } catch (IOException e) {
                if (!Faults.isOfTheFile(e)) {
                    throw e;
                }
                folder.delete(aside);
                folder.move(file, aside);
            }
        }
    }

    /// Makes room for the vault's own files where something is that is no file: a folder, a link, a
    /// pipe. After this each of them is a plain file or gone, as a damaged one would be.
    ///
    /// @throws InTheWay if something cannot be moved
    void obstacles() throws IOException {
        if (SafeFiles.isThere(folder.backups()) && !SafeFiles.isFolder(folder.backups())) {
            moved(folder.backups());
        }
        for (Path file :
                List.of(
                        folder.keys(),
                        folder.keysCopy(),
                        folder.journal(),
                        folder.oldDatabase(),
                        folder.store())) {
            if (SafeFiles.isThere(file) && !SafeFiles.isFile(file)) {
                moved(file);
            }
        }
        for (Path file :
                List.of(
                        VaultFolder.fresh(folder.journal()),
                        folder.freshStore(),
                        folder.freshPack(),
                        folder.freshList())) {
            if (SafeFiles.isFolder(file)) {
                moved(file);
            }
        }
    }

    /// Makes room for the lock file. What is in it is not worth a copy, so that a file which has
    /// other names is not even read.
    ///
    /// @throws InTheWay if something cannot be moved
    public void lock() throws IOException {
        var lock = folder.lock();
        var found = SafeFiles.look(lock);
        if (found.isEmpty()) {
            return;
        }
        if (!found.get().isRegularFile()) {
            moved(lock);
        } else if (SafeFiles.hasOtherNames(lock)) {
            if (found.get().size() == 0) {
                folder.delete(lock);
            } else {
                moved(lock);
            }
        }
    }

    private void moved(Path obstacle) throws IOException {
        try {
            put(obstacle);
        } catch (IOException _) {
            folder.checkThere();
            throw new InTheWay(folder.nameOf(obstacle));
        }
    }

    private Path free(Path file) {
        var name = file.getFileName() + MARK + Stamp.of(clock.instant());
        var aside = file.resolveSibling(name);
        for (int more = 2; SafeFiles.isThere(aside); more++) {
            aside = file.resolveSibling(name + "-" + more);
        }
        return aside;
    }
}
