package org.careletter.vault.backup;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Address;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.journal.LogReader;
import org.careletter.vault.journal.LogReading;
import org.careletter.vault.journal.SealedLog;
import org.careletter.vault.seal.Keys;
import org.careletter.vault.seal.Sealing;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// A backup: a sealed list of the addresses of all records as they were after one change. The
/// records themselves are in packs, which backups share.
///
/// The file is a sealed log. Its first entry is the head, which is all that counts; the file's name
/// says nothing.
///
/// @param file the file
/// @param made when it was made
/// @param number the newest change that it holds
/// @param whole whether it holds every record as it was then; if not, one was damaged, and is in it
///     as it was earlier or not at all
/// @param erased the last erasing that was taken out of it; 0 if none was
public record Backup(Path file, Instant made, long number, boolean whole, long erased) {

    static final Comparator<Backup> NEWEST_FIRST =
            Comparator.comparingLong(Backup::number).thenComparing(Backup::made).reversed();

    /// How the names of lists end.
    public static final String ENDING = ".list";

    private static final String USE = "backup list";
    private static final byte HEAD = 1;
    private static final int HEAD_LENGTH = 2 + 3 * Long.BYTES + Integer.BYTES;
    private static final byte ADDRESSES = 2;
    private static final int AT_ONCE = 4096;

    /// Reads the head of a file.
    ///
    /// @throws Damage if it has none of ours
    static Backup of(VaultFolder folder, Path file, Keys keys) throws IOException, Damage {
        var found = new AtomicReference<Backup>();
        try (var reader = LogReader.open(folder, file, keys.logs(), USE)) {
            reader.follows(content -> found.set(head(file, content)));
            var backup = found.get();
            if (backup == null || reader.reading().gap()) {
                throw new Damage("list");
            }
            return backup;
        }
    }

    private static Backup head(Path file, byte[] content) throws Damage {
        try {
            var in = ByteBuffer.wrap(content);
            if (in.get() != HEAD) {
                throw new Damage("list");
            }
            long number = in.getLong();
            var made = Instant.ofEpochMilli(in.getLong());
            return new Backup(file, made, number, in.get() == 1, in.getLong());
        } catch (BufferUnderflowException _) {
            throw new Damage("list");
        }
    }

    /// Shows the addresses that can be read.
    ///
    /// @return whether those are all
    boolean addresses(VaultFolder folder, Keys keys, Consumer<Address> visitor) throws IOException {
        var left = new AtomicInteger(-1);
        try (var reader = LogReader.open(folder, file, keys.logs(), USE)) {
            boolean more = true;
            while (more && left.get() != 0) {
                more = reader.next(show(visitor, left));
            }
            return more && !reader.reading().gap();
        } catch (Damage _) {
            return false;
        }
    }

    /// The same, only up to the first that cannot be read: for when all are needed.
    boolean allAddresses(VaultFolder folder, Keys keys, Consumer<Address> visitor)
            throws IOException {
        var left = new AtomicInteger(-1);
        try (var reader = LogReader.open(folder, file, keys.logs(), USE)) {
            boolean more = true;
            while (more && left.get() != 0) {
                more = reader.follows(show(visitor, left));
            }
            return more && !reader.reading().gap();
        } catch (Damage _) {
            return false;
        }
    }

    private LogReading.Visitor show(Consumer<Address> visitor, AtomicInteger left) {
        return content -> {
            var in = ByteBuffer.wrap(content);
            if (content.length == HEAD_LENGTH && content[0] == HEAD) {
                left.set(in.getInt(HEAD_LENGTH - Integer.BYTES));
                return;
            }
            if (in.get() != ADDRESSES || in.remaining() % Address.LENGTH != 0) {
                throw new Damage("list");
            }
            left.addAndGet(-in.remaining() / Address.LENGTH);
            while (in.hasRemaining()) {
                visitor.accept(Address.read(in));
            }
        };
    }

    /// Writes a new backup that names these records.
    static Backup write(VaultFolder folder, Keys keys, Backup head, Collection<Address> addresses)
            throws IOException, Damage {
        folder.makeBackups();
        var fresh = folder.freshList();
        folder.delete(fresh);
        try (var log = SealedLog.create(folder, fresh, keys.logs(), USE)) {
            log.append(head.bytes(addresses.size()));
            for (Iterator<Address> left = addresses.iterator(); left.hasNext(); ) {
                log.append(some(left));
            }
            log.force();
        }
        var written = new Backup(fresh, head.made(), head.number(), head.whole(), head.erased());
        if (!of(folder, fresh, keys).equals(written) || !written.addresses(folder, keys, _ -> {})) {
            folder.delete(fresh);
            throw new Damage("list");
        }
        folder.move(fresh, head.file());
        return head;
    }

    private byte[] bytes(int count) {
        return ByteBuffer.allocate(HEAD_LENGTH)
                .put(HEAD)
                .putLong(number)
                .putLong(made.toEpochMilli())
                .put((byte) (whole ? 1 : 0))
                .putLong(erased)
                .putInt(count)
                .array();
    }

    private static byte[] some(Iterator<Address> left) {
        var out = ByteBuffer.allocate(1 + AT_ONCE * Address.LENGTH).put(ADDRESSES);
        while (left.hasNext() && out.hasRemaining()) {
            left.next().write(out);
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    /// A head for a new file, under a name that says nothing.
    static Backup head(VaultFolder folder, Instant made, long number, boolean whole, long erased) {
        var file = folder.list(HexFormat.of().formatHex(Sealing.random(16)));
        var moment = Instant.ofEpochMilli(made.toEpochMilli()); // as finely as it is written
        return new Backup(file, moment, number, whole, erased);
    }

    /// The files in a folder that could be some.
    static List<Path> files(VaultFolder folder) throws IOException {
        return folder.backupFiles(ENDING);
    }
}
