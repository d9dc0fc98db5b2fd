package org.careletter.vault;

import org.careletter.vault.VaultFailure.Kind;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// That nobody else has this vault open: no other vault in this program and no other program.
final class VaultLock implements AutoCloseable {

    /// Folders open in this program. They are asked before the lock file is touched, because on
    /// POSIX systems closing any channel to a file gives up the program's locks on it.
    private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

    private final Path here;
    private final FileChannel channel;
    private final @Nullable Object identity;

    private VaultLock(Path here, FileChannel channel, @Nullable Object identity) {
        this.here = here;
        this.channel = channel;
        this.identity = identity;
    }

    /// @throws VaultFailure if somebody else has it open
    static VaultLock on(VaultFolder folder) throws IOException, VaultFailure {
        var here = folder.path().toRealPath();
        if (!OPEN_HERE.add(here)) {
            throw VaultFailure.of(Kind.IN_USE);
        }
        var channel = channel(folder, here);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new VaultLock(here, channel, VaultFolder.identity(folder.lock()));
            }
        } catch (IOException e) {
            free(here, channel);
            throw e;
        }
        free(here, channel);
        throw VaultFailure.of(Kind.IN_USE);
    }

    private static FileChannel channel(VaultFolder folder, Path here) throws IOException {
        try {
            return folder.open(
                    folder.lock(), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException e) {
            OPEN_HERE.remove(here);
            throw e;
        }
    }

    /// Frees a lock that was not got or is given up.
    private static void free(Path here, FileChannel channel) throws IOException {
        try {
            channel.close();
        } finally {
            OPEN_HERE.remove(here);
        }
    }

    /// The same lock, or a new one where the folder went and came back, as a memory stick does.
    ///
    /// @throws VaultFailure if somebody else has it open by now
    VaultLock renewed(VaultFolder folder) throws IOException, VaultFailure {
        folder.checkThere();
        if (Files.exists(folder.lock())
                && Objects.equals(identity, VaultFolder.identity(folder.lock()))) {
            return this;
        }
        close();
        return on(folder);
    }

    /// Lets others in. The lock file stays: taking it away could let two in at once.
    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            free(here, channel);
        }
    }
}
