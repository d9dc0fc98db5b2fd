package org.careletter.vault.key;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.file.SafeFiles;
import org.careletter.vault.file.Unreadable;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.seal.Keys;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The key file and its copy beside the backups. The newest that is what was written counts, so
/// that neither a bad sector nor an older file that was put back changes which passphrase opens the
/// vault. One that cannot be read at all counts as damaged.
public record KeyFiles(VaultFolder folder) {

    /// Under this the vault remembers the newest revision of the key file.
    public static final UUID RECORD = new UUID(0, 3);

    /// Whether there is a vault.
    public static boolean areIn(VaultFolder folder) {
        return SafeFiles.isThere(folder.keys()) || SafeFiles.isThere(folder.keysCopy());
    }

    /// Opens the key file that counts.
    ///
    /// @throws Damage if there is no good one
    /// @throws VaultFailure if the secret is another one, or a newer program wrote what it might
    ///     open
    public KeyChoice.Opened open(Secret secret) throws IOException, Damage, VaultFailure {
        var choice = choice();
        try {
            if (choice.files().isEmpty()) {
                throw new Damage("key file");
            }
            return choice.open(secret);
        } catch (Damage | VaultFailure e) {
            if (isAnyTooNew()) {
                throw VaultFailure.of(Kind.TOO_NEW);
            }
            throw e;
        }
    }

    /// The key file that counts in a vault whose master key is known.
    ///
    /// @throws Damage if there is no good one
    public KeyFile of(Keys keys) throws IOException, Damage {
        var master = keys.master().getEncoded();
        try {
            return choice().newest(master).orElseThrow(() -> new Damage("key file"));
        } finally {
            Arrays.fill(master, (byte) 0);
        }
    }

    private KeyChoice choice() throws IOException {
        var good = new ArrayList<KeyFile>();
        for (Path path : List.of(folder.keys(), folder.keysCopy())) {
            good(path).ifPresent(good::add);
        }
        return new KeyChoice(good);
    }

    /// Puts a key file in the place of the one that counts: from then on it holds, whatever becomes
    /// of the copy. A fault that comes after it is in place changes nothing about that, and is not
    /// reported as if nothing had happened.
    ///
    /// @return whether the copy is as it should be, too; if not, the next unlock puts it right
    public boolean write(KeyFile file) throws IOException {
        try {
            folder.replace(folder.keys(), file.bytes());
        } catch (IOException e) {
            if (!isThere(folder.keys(), file)) {
                throw e;
            }
        }
        return writeCopy(file);
    }

    private boolean writeCopy(KeyFile file) {
        try {
            folder.makeBackups();
            folder.replace(folder.keysCopy(), file.bytes());
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// Whether the file that counts is as it should be.
    public boolean isSound(KeyFile file) throws IOException {
        return isThere(folder.keys(), file);
    }

    /// Makes the copy as it should be.
    ///
    /// @return whether it is
    public boolean mendCopy(KeyFile file) throws IOException {
        return isThere(folder.keysCopy(), file) || writeCopy(file);
    }

    /// Puts what cannot be read, or not by this program, out of the way: not everything can be
    /// replaced where it is, and what a newer program wrote may be needed yet.
    public void setUnreadableAside(Clock clock) throws IOException {
        for (Path path : List.of(folder.keys(), folder.keysCopy())) {
            if (content(path).isEmpty() || isTooNew(path)) {
                folder.setAside(path, clock);
            }
        }
    }

    private boolean isThere(Path path, KeyFile file) throws IOException {
        var content = content(path);
        return content.isPresent() && Arrays.equals(content.get(), file.bytes());
    }

    private Optional<KeyFile> good(Path path) throws IOException {
        var content = content(path);
        try {
            return content.isEmpty() ? Optional.empty() : Optional.of(KeyFile.read(content.get()));
        } catch (Damage | VaultFailure _) {
            return Optional.empty();
        }
    }

    private boolean isAnyTooNew() throws IOException {
        return isTooNew(folder.keys()) || isTooNew(folder.keysCopy());
    }

    private boolean isTooNew(Path path) throws IOException {
        var content = content(path);
        try {
            if (content.isPresent()) {
                KeyFile.read(content.get());
            }
            return false;
        } catch (Damage _) {
            return false;
        } catch (VaultFailure _) {
            return true;
        }
    }

    /// The bytes of a file; empty when it is gone, cannot be read, or is none of ours by its
    /// length.
    private Optional<byte[]> content(Path path) throws IOException {
        try {
            return Optional.of(folder.read(path, KeyFile.LONGEST));
        } catch (NoSuchFileException | Unreadable _) {
            folder.checkThere();
            return Optional.empty();
        }
    }

    /// What to say when there is no key file at all.
    public static VaultFailure missing(VaultFolder folder) {
        return VaultFailure.of(
                SafeFiles.isThere(folder.journal())
                                || SafeFiles.isThere(folder.store())
                                || SafeFiles.isThere(folder.oldDatabase())
                        ? Kind.DAMAGED
                        : Kind.NOT_FOUND);
    }
}
