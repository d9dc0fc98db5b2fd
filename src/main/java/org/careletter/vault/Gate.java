package org.careletter.vault;

import org.careletter.vault.VaultFailure.Kind;

import java.io.IOException;
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
                if (KeyFiles.areIn(folder)) {
                    throw VaultFailure.of(Kind.EXISTS);
                }
                var master = Sealing.random(Keys.LENGTH);
                var file = KeyFile.of(master, passphrase, stretch);
                var keys = Keys.of(master);
                setLeftoversAside();
                new Recovery(folder, keys, clock, new HashSet<>()).create();
                keyFiles().write(file);
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
            if (!KeyFiles.areIn(folder)) {
                throw KeyFiles.missing(folder);
            }
            var lock = VaultLock.on(folder);
            try {
                var file = keyFiles().read();
                var store = opened(Keys.of(file.unlock(passphrase)), lock);
                if (keyFiles().mend(file)) {
                    store.tell(VaultNotice.KEYS_RESTORED);
                }
                upgrade(file, store);
                return store;
            } catch (IOException | Damage | VaultFailure | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | Damage e) {
            throw Faults.failure(e, folder);
        }
    }

    /// The last step from an older format: opening the store has made everything else ready. From
    /// now on an older program says that it is too old.
    private void upgrade(KeyFile file, Store store) throws IOException {
        if (file.format() < KeyFile.FORMAT) {
            try {
                keyFiles().write(file.upgraded());
            } catch (IOException | RuntimeException e) {
                store.close();
                throw e;
            }
        }
    }

    /// Wraps the same master key under another passphrase.
    void changePassphrase(char[] old, char[] fresh) throws VaultFailure {
        try {
            var file = keyFiles().read();
            var master = file.unlock(old);
            try {
                keyFiles().write(file.with(master, fresh));
            } finally {
                Arrays.fill(master, (byte) 0);
            }
        } catch (IOException | Damage e) {
            throw Faults.failure(e, folder);
        }
    }

    private KeyFiles keyFiles() {
        return new KeyFiles(folder);
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
