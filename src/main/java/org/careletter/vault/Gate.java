package org.careletter.vault;

import org.careletter.vault.VaultFailure.Kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;

/// The way into a vault: makes one, unlocks one, changes its passphrase.
record Gate(VaultFolder folder, Clock clock) {

    /// Makes a vault. The key file comes last: until it is there, there is no vault.
    Store create(char[] passphrase, Stretch stretch) throws VaultFailure {
        try {
            folder.make();
            var lock = VaultLock.on(folder);
            try {
                if (Files.exists(folder.keys())) {
                    throw VaultFailure.of(Kind.EXISTS);
                }
                var master = Sealing.random(Keys.LENGTH);
                var file = KeyFile.of(master, passphrase, stretch);
                var keys = Keys.of(master);
                setLeftoversAside();
                new Recovery(folder, keys, clock, new HashSet<>()).create();
                folder.replace(folder.keys(), file.bytes());
                return opened(keys, lock);
            } catch (IOException | SQLException | VaultFailure | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw Faults.failure(e, folder);
        }
    }

    /// Files without a key file are what an unfinished start left, or the key file was taken away.
    /// Either way nobody can read them; they are kept all the same.
    private void setLeftoversAside() throws IOException {
        folder.setAside(folder.database(), clock);
        folder.setAside(folder.journal(), clock);
    }

    /// Unlocks a vault.
    Store unlock(char[] passphrase) throws VaultFailure {
        try {
            if (!Files.isDirectory(folder.path()) || !Files.exists(folder.keys())) {
                throw VaultFailure.of(
                        Files.exists(folder.journal()) ? Kind.DAMAGED : Kind.NOT_FOUND);
            }
            var lock = VaultLock.on(folder);
            try {
                return opened(Keys.of(keyFile().unlock(passphrase)), lock);
            } catch (IOException | Damage | VaultFailure | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | Damage e) {
            throw Faults.failure(e, folder);
        }
    }

    /// Wraps the same master key under another passphrase.
    void changePassphrase(char[] old, char[] fresh) throws VaultFailure {
        try {
            var file = keyFile();
            var master = file.unlock(old);
            try {
                folder.replace(folder.keys(), file.with(master, fresh).bytes());
            } finally {
                Arrays.fill(master, (byte) 0);
            }
        } catch (IOException | Damage e) {
            throw Faults.failure(e, folder);
        }
    }

    private KeyFile keyFile() throws IOException, Damage, VaultFailure {
        try {
            if (Files.size(folder.keys()) > KeyFile.LONGEST) {
                throw new Damage("key file");
            }
            return KeyFile.read(Files.readAllBytes(folder.keys()));
        } catch (NoSuchFileException _) {
            throw VaultFailure.of(Kind.NOT_FOUND);
        }
    }

    private Store opened(Keys keys, VaultLock lock) throws VaultFailure {
        var store = new Store(this, keys, lock);
        try {
            store.open();
            return store;
        } catch (VaultFailure | RuntimeException e) {
            keys.close();
            throw e;
        }
    }
}
