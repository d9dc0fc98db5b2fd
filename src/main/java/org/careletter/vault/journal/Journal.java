package org.careletter.vault.journal;

import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Change.Mark;
import org.careletter.vault.file.SafeFiles;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.seal.Sealing;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Objects;

/// The journal: every change, on the disk before it is acknowledged. The database is made from it.
public final class Journal implements AutoCloseable {

    /// What the journal's seals are bound to, besides their place.
    public static final String USE = "journal";

    private final VaultFolder folder;
    private final SealedLog log;
    private final @Nullable Object identity;
    private long last;

    private Journal(VaultFolder folder, SealedLog log, long last) throws IOException {
        this.folder = folder;
        this.log = log;
        this.last = last;
        this.identity = VaultFolder.identity(folder.journal());
    }

    /// Puts an empty journal in the place of the one that is there. Everything up to this change
    /// has to be safe elsewhere.
    public static Journal startAfter(long number, VaultFolder folder, Sealing sealing)
            throws IOException {
        var fresh = folder.path().resolve("journal.new");
        folder.delete(fresh);
        var log = SealedLog.create(folder, fresh, sealing, USE);
        try {
            log.append(new Mark(number, Mark.START, Mark.VERSION).bytes());
            log.force();
            folder.move(fresh, folder.journal());
            return new Journal(folder, log, number);
        } catch (IOException e) {
            log.close();
            throw e;
        }
    }

    /// Goes on with the journal that was read.
    public static Journal goOn(VaultFolder folder, Sealing sealing, JournalReading read)
            throws IOException {
        var log = SealedLog.goOn(folder, folder.journal(), sealing, USE, read.log());
        return new Journal(folder, log, read.last());
    }

    /// The number of the newest change.
    public long last() {
        return last;
    }

    /// Whether more can be written; if not, it has to be read again first.
    public boolean isUsable() {
        return log.isUsable();
    }

    /// How long the file is.
    public long length() {
        return log.length();
    }

    /// Writes a change for good.
    ///
    /// @throws VaultFailure if somebody else put another file in the journal's place, or it is
    ///     longer than could be read again
    public void append(Change change) throws IOException, VaultFailure {
        checkOurs();
        var bytes = change.bytes();
        try {
            if (bytes.length > SealedLog.LONGEST) {
                throw VaultFailure.of(Kind.TOO_LONG);
            }
            log.appendForGood(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
        last = change.number();
    }

    /// A file that was deleted or replaced could still be written to, and everything in it would be
    /// lost.
    ///
    /// @throws VaultFailure if somebody did
    public void checkOurs() throws IOException, VaultFailure {
        var file = folder.journal();
        if (!SafeFiles.isThere(file)) {
            throw new NoSuchFileException("");
        }
        if (!Objects.equals(identity, VaultFolder.identity(file))
                || Files.size(file) != log.length()) {
            throw VaultFailure.of(Kind.IN_USE, "replaced");
        }
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}
