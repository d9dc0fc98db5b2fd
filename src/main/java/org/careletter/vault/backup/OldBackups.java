package org.careletter.vault.backup;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.bytes.Stamp;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Change.Mark;
import org.careletter.vault.file.Unreadable;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.journal.JournalReading;
import org.careletter.vault.journal.LogReader;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.seal.Sealing;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/// The backups of formats 1 to 3: each a sealed log of all changes that would make everything as it
/// was. They are read, and taken over into the packs; no more are written.
///
/// When one was made is said by its name alone. It decides about nothing but how it is shown.
public record OldBackups(VaultFolder folder, Sealing sealing) {

    static final String USE = "backup";

    /// The vault remembers under this that they were taken over. One that turns up later was put
    /// back by somebody, and could hold what has been erased since.
    public static final UUID TAKEN_OVER = new UUID(0, 5);

    private static final String ENDING = ".backup";
    private static final Pattern NAME =
            Pattern.compile("(\\d{8}T\\d{6}Z)-\\d{1,18}(-partly)?\\.backup");

    /// Whether this is one.
    static boolean is(Backup backup) {
        return String.valueOf(backup.file().getFileName()).endsWith(ENDING);
    }

    /// Those whose sealed head can be read.
    List<Backup> all() throws IOException {
        var all = new ArrayList<Backup>();
        for (Path file : files()) {
            try {
                of(file).ifPresent(all::add);
            } catch (Damage | Unreadable | NoSuchFileException _) {
                folder.checkThere(); // whatever it is, it is no backup
            }
        }
        return all;
    }

    private Optional<Backup> of(Path file) throws IOException, Damage {
        var made = made(file);
        return made.isEmpty()
                ? Optional.empty()
                : number(file)
                        .map(number -> new Backup(file, made.get(), number, isWhole(file), 0));
    }

    private Optional<Long> number(Path file) throws IOException, Damage {
        var found = new AtomicReference<Long>();
        try (var reader = LogReader.open(folder, file, sealing, USE)) {
            reader.follows(
                    content -> {
                        if (Change.read(content) instanceof Mark mark) {
                            found.set(mark.number());
                        }
                    });
            return reader.reading().gap() ? Optional.empty() : Optional.ofNullable(found.get());
        }
    }

    /// When a file says in its name that it was made; empty where it does not.
    static Optional<Instant> made(Path file) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Stamp.read(name.group(1)) : Optional.empty();
    }

    /// Whether a file says in its name that it holds everything.
    static boolean isWhole(Path file) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() && name.group(2) == null;
    }

    /// All that are called so, whether anything can be read of them or not.
    List<Path> files() throws IOException {
        return folder.backupFiles(ENDING);
    }

    /// Reads every change in one that can be read.
    ///
    /// @return whether that is everything
    boolean read(Backup backup, Change.Visitor visitor) throws IOException, VaultFailure {
        try {
            var read = JournalReading.of(folder, backup.file(), sealing, USE, visitor);
            return read.ended()
                    && read.base() == backup.number()
                    && !read.log().gap()
                    && !read.log().tail();
        } catch (Damage | Unreadable | NoSuchFileException _) {
            folder.checkThere();
            return false;
        }
    }
}
