package org.careletter.vault;

import org.careletter.vault.VaultFailure.Kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// The key file and its copy beside the backups. The newer of the good ones counts, so that neither
/// a bad sector nor an older file that was put back changes which passphrase opens the vault.
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

    /// Writes both, one after the other.
    void write(KeyFile file) throws IOException {
        folder.replace(folder.keys(), file.bytes());
        folder.makeBackups();
        folder.replace(folder.keysCopy(), file.bytes());
    }

    /// Makes both as they should be.
    ///
    /// @return whether the key file itself was not
    boolean mend(KeyFile file) throws IOException {
        boolean mended = !isThere(folder.keys(), file);
        if (mended || !isThere(folder.keysCopy(), file)) {
            write(file);
        }
        return mended;
    }

    private static boolean isThere(Path path, KeyFile file) throws IOException {
        return Files.exists(path)
                && Files.size(path) <= KeyFile.LONGEST
                && Arrays.equals(Files.readAllBytes(path), file.bytes());
    }

    private static Optional<KeyFile> good(Path path) throws IOException, VaultFailure {
        try {
            return Files.size(path) > KeyFile.LONGEST
                    ? Optional.empty()
                    : Optional.of(KeyFile.read(Files.readAllBytes(path)));
        } catch (NoSuchFileException | Damage _) {
            return Optional.empty();
        }
    }

    /// What to say when there is no key file at all.
    static VaultFailure missing(VaultFolder folder) {
        return VaultFailure.of(
                Files.exists(folder.journal()) || Files.exists(folder.database())
                        ? Kind.DAMAGED
                        : Kind.NOT_FOUND);
    }
}
