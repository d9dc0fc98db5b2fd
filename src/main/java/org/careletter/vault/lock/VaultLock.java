package org.careletter.vault.lock;

import org.careletter.vault.file.Aside;
import org.careletter.vault.file.SafeFiles;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.report.VaultFailure;
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
/// file also holds a note of who has the vault open, written anew every minute from a thread of its
/// own: mending a large vault on a slow share may take longer than others wait. A note of another
/// computer that is older than [#STALE] is left over: that computer crashed, or was put to sleep.
/// Should it wake up, it finds another note than its own, and saves nothing any more.
public final class VaultLock implements AutoCloseable {

    /// How often the note is written anew.
    public static final Duration BEAT = Duration.ofMinutes(1);

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
    private final Heartbeat heart;
    private Instant checked;

    /// Whether the note was written when it was written last; a full disk has no room for it.
    private boolean noted;

    private VaultLock(
            VaultFolder folder,
            Path here,
            Clock clock,
            FileChannel channel,
            @Nullable Object identity,
            Duration beat) {
        this.folder = folder;
        this.here = here;
        this.clock = clock;
        this.channel = channel;
        this.identity = identity;
        this.checked = clock.instant();
        write(note.bytes());
        this.heart = new Heartbeat(beat, this::renew);
    }

    /// @throws VaultFailure if somebody else has it open
    public static VaultLock on(VaultFolder folder, Clock clock) throws IOException, VaultFailure {
        return on(folder, clock, BEAT);
    }

    /// @param beat how often the note is written anew
    static VaultLock on(VaultFolder folder, Clock clock, Duration beat)
            throws IOException, VaultFailure {
        var here = folder.path().toRealPath();
        if (!OPEN_HERE.add(here)) {
            throw inUse(Optional.of(LockNote.here()));
        }
        var channel = channel(folder, here, clock);
        try {
            var others = others(folder, channel);
            if (others == null) {
                var identity = VaultFolder.identity(folder.lock());
                return new VaultLock(folder, here, clock, channel, identity, beat);
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
                : inUse(left);
    }

    /// @param where who has it open; empty when nobody says so
    private static VaultFailure inUse(Optional<LockNote> where) {
        return VaultFailure.inUse(
                where.map(LockNote::computer).orElse(""),
                where.filter(LockNote::isHere).isPresent());
    }

    /// Whether the note was last written long ago, by the clock of the disk it lies on: computers
    /// that share one do not always agree what time it is.
    private static boolean isStale(VaultFolder folder) throws IOException {
        var probe = folder.lock().resolveSibling("lock.now");
        try {
            folder.delete(probe);
            try (var channel =
                    folder.open(
                            probe,
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                channel.write(ByteBuffer.allocate(1));
            }
            var age =
                    Duration.between(
                            Files.getLastModifiedTime(folder.lock()).toInstant(),
                            Files.getLastModifiedTime(probe).toInstant());
            return age.abs().compareTo(STALE) > 0;
        } finally {
            folder.delete(probe);
        }
    }

    /// Opens the lock file. Only one that nobody else has under another name is ever written.
    private static FileChannel channel(VaultFolder folder, Path here, Clock clock)
            throws IOException {
        try {
            new Aside(folder, clock).lock();
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
            noted = channel.write(ByteBuffer.wrap(bytes), 0) == bytes.length;
            channel.truncate(bytes.length);
        } catch (IOException _) {
            noted = false;
        }
    }

    /// Tells others that the vault is still open. Where another note stands, or none, the next beat
    /// of the store finds it, and what it means.
    private synchronized void renew() {
        if (stillOurs()) {
            write(note.bytes());
        }
    }

    /// Asked before a file is put in the place of another: that would undo what somebody else wrote
    /// meanwhile.
    ///
    /// @throws VaultFailure if another computer took the vault over, whether it still has it
    ///     or not, or could do so because the lock file is gone
    public synchronized void checkOurs() throws IOException, VaultFailure {
        var there = LockNote.in(channel);
        if (there.isPresent() ? !there.get().equals(note) : noted) {
            throw inUse(there);
        }
        if (!isInPlace()) {
            throw inUse(Optional.empty());
        }
    }

    /// Writes the note anew.
    ///
    /// @return whether nobody else had the vault meanwhile; if somebody had, everything has to be
    ///     read anew
    /// @throws VaultFailure if another computer took it over and has it now
    public synchronized boolean beat() throws IOException, VaultFailure {
        var there = LockNote.in(channel);
        if (there.isPresent() && !there.get().equals(note)) {
            throw inUse(there);
        }
        write(note.bytes());
        checked = clock.instant();
        return there.isPresent() && isInPlace();
    }

    /// The same, but only when the last time is a while ago.
    public boolean beatIfDue() throws IOException, VaultFailure {
        var since = Duration.between(checked, clock.instant());
        return since.abs().compareTo(BEAT) < 0 || beat();
    }

    /// The same lock, or a new one where the folder went and came back, as a memory stick does.
    ///
    /// @throws VaultFailure if somebody else has it open by now
    public VaultLock renewed() throws IOException, VaultFailure {
        folder.checkThere();
        if (isInPlace() && stillWorks()) {
            return this;
        }
        close();
        return on(folder, clock);
    }

    /// Whether the lock file still is where others look for it.
    private boolean isInPlace() throws IOException {
        return SafeFiles.isThere(folder.lock())
                && Objects.equals(identity, VaultFolder.identity(folder.lock()));
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
    public synchronized void close() throws IOException {
        heart.close();
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
