package org.careletter.vault;

import org.careletter.vault.VaultFailure.Kind;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// That nobody else has this vault open: no other vault in this program, no other program, and no
/// other computer.
///
/// Programs on one computer are kept out by a lock of the system, which goes when a program ends,
/// however it ends. On a network share such locks do not always reach other computers. So the lock
/// file also holds a note of who has the vault open, written anew every minute. A note of another
/// computer that is older than [#STALE] is left over: that computer crashed, or was put to sleep.
/// Should it wake up, it finds another note than its own, and saves nothing any more.
final class VaultLock implements AutoCloseable {

    /// How often the note is written anew.
    static final Duration BEAT = Duration.ofMinutes(1);

    /// After how long without a beat another computer no longer counts.
    static final Duration STALE = Duration.ofMinutes(3);

    /// The system's lock lies far behind the note: Windows lets nobody read what is locked.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /// Folders open in this program. They are asked before the lock file is touched, because on
    /// POSIX systems closing any channel to a file gives up the program's locks on it.
    private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

    private final VaultFolder folder;
    private final Path here;
    private final Clock clock;
    private final FileChannel channel;
    private final LockNote note = LockNote.here();
    private final @Nullable Object identity;
    private Instant checked;

    private VaultLock(
            VaultFolder folder,
            Path here,
            Clock clock,
            FileChannel channel,
            @Nullable Object identity) {
        this.folder = folder;
        this.here = here;
        this.clock = clock;
        this.channel = channel;
        this.identity = identity;
        this.checked = clock.instant();
    }

    /// @throws VaultFailure if somebody else has it open
    static VaultLock on(VaultFolder folder, Clock clock) throws IOException, VaultFailure {
        var here = folder.path().toRealPath();
        if (!OPEN_HERE.add(here)) {
            throw VaultFailure.inUse(Optional.of(LockNote.here()));
        }
        var channel = channel(folder, here);
        try {
            var others = others(folder, channel);
            if (others == null) {
                var lock =
                        new VaultLock(
                                folder, here, clock, channel, VaultFolder.identity(folder.lock()));
                lock.write(lock.note.bytes());
                return lock;
            }
            throw others;
        } catch (IOException | VaultFailure e) {
            free(here, channel);
            throw e;
        }
    }

    /// Takes the system's lock. What to say if somebody else has the vault; null if nobody has.
    private static @Nullable VaultFailure others(VaultFolder folder, FileChannel channel)
            throws IOException {
        FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
        var left = LockNote.in(channel);
        return lock != null && (left.isEmpty() || left.get().isHere() || isStale(folder))
                ? null
                : VaultFailure.inUse(left);
    }

    /// Whether the note was last written long ago, by the clock of the disk it lies on: computers
    /// that share one do not always agree what time it is.
    private static boolean isStale(VaultFolder folder) throws IOException {
        var probe = folder.lock().resolveSibling("lock.now");
        try {
            Files.deleteIfExists(probe);
            try (var channel =
                    folder.open(
                            probe, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE))) {
                channel.write(ByteBuffer.allocate(1));
            }
            var age =
                    Duration.between(
                            Files.getLastModifiedTime(folder.lock()).toInstant(),
                            Files.getLastModifiedTime(probe).toInstant());
            return age.abs().compareTo(STALE) > 0;
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private static FileChannel channel(VaultFolder folder, Path here) throws IOException {
        try {
            return folder.open(
                    folder.lock(),
                    Set.of(
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE));
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

    /// The note helps others; a disk on which it has no room can still be used.
    private void write(byte[] bytes) {
        try {
            channel.write(ByteBuffer.wrap(bytes), 0);
            channel.truncate(bytes.length);
        } catch (IOException _) {
            return;
        }
    }

    /// Writes the note anew.
    ///
    /// @return whether nobody else had the vault meanwhile; if somebody had, everything has to be
    ///     read anew
    /// @throws VaultFailure if another computer took it over and has it now
    boolean beat() throws IOException, VaultFailure {
        var there = LockNote.in(channel);
        if (there.isPresent() && !there.get().equals(note)) {
            throw VaultFailure.inUse(there);
        }
        write(note.bytes());
        checked = clock.instant();
        return there.isPresent();
    }

    /// The same, but only when the last time is a while ago.
    boolean beatIfDue() throws IOException, VaultFailure {
        var since = Duration.between(checked, clock.instant());
        return since.abs().compareTo(BEAT) < 0 || beat();
    }

    /// The same lock, or a new one where the folder went and came back, as a memory stick does.
    ///
    /// @throws VaultFailure if somebody else has it open by now
    VaultLock renewed() throws IOException, VaultFailure {
        folder.checkThere();
        if (Files.exists(folder.lock())
                && Objects.equals(identity, VaultFolder.identity(folder.lock()))
                && stillWorks()) {
            return this;
        }
        close();
        return on(folder, clock);
    }

    private boolean stillWorks() throws VaultFailure {
        try {
            beat();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// Lets others in. The lock file stays: taking it away could let two in at once. Its note goes,
    /// unless it is somebody else's.
    @Override
    public void close() throws IOException {
        if (!channel.isOpen()) {
            return;
        }
        if (stillOurs()) {
            write(new byte[0]);
        }
        free(here, channel);
    }

    private boolean stillOurs() {
        try {
            return LockNote.in(channel).filter(note::equals).isPresent();
        } catch (IOException _) {
            return false;
        }
    }
}
