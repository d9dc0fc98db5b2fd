package org.careletter.vault;

import org.careletter.vault.VaultFailure.Kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The key file and its copy beside the backups. The newer of the good ones counts, so that neither
/// a bad sector nor an older file that was put back changes which passphrase opens the vault. One
/// that cannot be read at all counts as damaged.
record KeyFiles(VaultFolder folder) {

    /// Whether there is a vault.
    static boolean areIn(VaultFolder folder) {
        return Files.exists(folder.keys()) || Files.exists(folder.keysCopy());
    }

    /// The key file that counts.
    ///
    /// @throws Damage if there is no good one
    KeyFile read() throws IOException, Damage, VaultFailure {
        var main = good(folder.keys());
        var copy = good(folder.keysCopy());
        if (main.isPresent() && copy.isPresent()) {
            return main.get().revision() >= copy.get().revision() ? main.get() : copy.get();
        }
        return main.or(() -> copy).orElseThrow(() -> new Damage("key file"));
    }

    /// Puts a key file in the place of the one that counts: from then on it holds, whatever becomes
    /// of the copy. A fault that comes after it is in place changes nothing about that, and is not
    /// reported as if nothing had happened.
    ///
    /// @return whether the copy is as it should be, too; if not, the next unlock puts it right
    boolean write(KeyFile file) throws IOException {
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
    boolean isSound(KeyFile file) throws IOException {
        return isThere(folder.keys(), file);
    }

    /// Makes the copy as it should be.
    ///
    /// @return whether it is
    boolean mendCopy(KeyFile file) throws IOException {
        return isThere(folder.keysCopy(), file) || writeCopy(file);
    }

    /// Puts what cannot be read out of the way: not everything can be replaced where it is.
    void setUnreadableAside(Clock clock) throws IOException {
        for (Path path : List.of(folder.keys(), folder.keysCopy())) {
            if (content(path).isEmpty()) {
                folder.setAside(path, clock);
            }
        }
    }

    private boolean isThere(Path path, KeyFile file) throws IOException {
        var content = content(path);
        return content.isPresent() && Arrays.equals(content.get(), file.bytes());
    }

    private Optional<KeyFile> good(Path path) throws IOException, VaultFailure {
        var content = content(path);
        try {
            return content.isEmpty() ? Optional.empty() : Optional.of(KeyFile.read(content.get()));
        } catch (Damage _) {
            return Optional.empty();
        }
    }

    /// The bytes of a file; empty when it is gone, cannot be read, or is none of ours by its
    /// length.
    private Optional<byte[]> content(Path path) throws IOException {
        try {
            return Files.size(path) > KeyFile.LONGEST
                    ? Optional.empty()
                    : Optional.of(Files.readAllBytes(path));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            if (Faults.isOfTheFile(e)) {
                folder.checkThere();
                return Optional.empty();
            }
            throw e;
        }
    }

    /// What to say when there is no key file at all.
    static VaultFailure missing(VaultFolder folder) {
        return VaultFailure.of(
                Files.exists(folder.journal())
                                || Files.exists(folder.store())
                                || Files.exists(folder.oldDatabase())
                        ? Kind.DAMAGED
                        : Kind.NOT_FOUND);
    }
}
