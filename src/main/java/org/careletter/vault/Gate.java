package org.careletter.vault;

import org.careletter.vault.VaultFailure.Kind;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;

/// The way into a vault: makes one, unlocks one, changes what opens it.
///
/// @param least what a try of a new secret costs at least
record Gate(VaultFolder folder, Clock clock, Stretch least) {

    /// Clocks may differ by this much, and be in different time zones.
    private static final Duration TOLERANCE = Duration.ofDays(1);

    /// Makes a vault. The key file comes last: until it is there, there is no vault.
    Store create(Secret secret) throws VaultFailure {
        try {
            folder.make();
            var lock = VaultLock.on(folder, clock);
            try {
                if (KeyFiles.areIn(folder)) {
                    throw VaultFailure.of(Kind.EXISTS);
                }
                var master = Sealing.random(Keys.LENGTH);
                var file = KeyFile.of(master, secret, least);
                var keys = Keys.of(master);
                setLeftoversAside();
                new Recovery(folder, keys, clock, new HashSet<>(), false).create();
                boolean both = keyFiles().write(file);
                var store = opened(keys, lock, false);
                tellUnless(both, store);
                return store;
            } catch (IOException | VaultFailure | RuntimeException | Error e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            var failure = Faults.failure(e, folder);
            throw failure.kind() == Kind.GONE ? VaultFailure.of(Kind.NOT_WRITABLE) : failure;
        }
    }

    /// Files without a key file are what an unfinished start left, or the key file was taken away.
    /// Either way nobody can read them; they are kept all the same.
    private void setLeftoversAside() throws IOException {
        folder.setAside(folder.store(), clock);
        folder.setAside(folder.oldDatabase(), clock);
        folder.setAside(folder.journal(), clock);
    }

    /// Unlocks a vault.
    Store unlock(Secret secret) throws VaultFailure {
        try {
            if (!KeyFiles.areIn(folder)) {
                throw KeyFiles.missing(folder);
            }
            var lock = VaultLock.on(folder, clock);
            try {
                var file = keyFiles().read();
                boolean older = file.format() < KeyFile.FORMAT;
                var store = opened(Keys.of(file.unlock(secret)), lock, older);
                mend(file, store);
                upgrade(file, store);
                return store;
            } catch (IOException | Damage | VaultFailure | RuntimeException | Error e) {
                lock.close();
                throw e;
            }
        } catch (IOException | Damage e) {
            throw Faults.failure(e, folder);
        }
    }

    /// Makes both key files as they should be. What cannot be written now is put right at the next
    /// unlock.
    private void mend(KeyFile file, Store store) {
        try {
            keyFiles().setUnreadableAside(clock);
            boolean sound = keyFiles().isSound(file);
            tellUnless(sound ? keyFiles().mendCopy(file) : keyFiles().write(file), store);
            if (!sound) {
                store.tell(VaultNotice.KEYS_RESTORED);
            }
        } catch (IOException _) {
            store.tell(VaultNotice.NO_BACKUP);
        }
    }

    /// The last step from an older format: opening the store has made everything else ready. From
    /// now on an older program says that it is too old.
    private void upgrade(KeyFile file, Store store) throws IOException {
        if (file.format() < KeyFile.FORMAT) {
            try {
                tellUnless(keyFiles().write(file.upgraded()), store);
                store.leaveOldDatabase();
                if (file.format() == 1) {
                    store.tell(VaultNotice.WORDS_POSSIBLE);
                }
            } catch (IOException | RuntimeException e) {
                store.close();
                throw e;
            }
        }
    }

    /// Without its copy the key file is as good; what is missing is a safety copy.
    private static void tellUnless(boolean both, Store store) {
        if (!both) {
            store.tell(VaultNotice.NO_BACKUP);
        }
    }

    /// Throws unless this opens the vault.
    void check(Secret secret) throws VaultFailure {
        Arrays.fill(file().unlock(secret), (byte) 0);
    }

    /// Whether there is a way in of this kind.
    boolean hasA(Secret.Kind kind) throws VaultFailure {
        return file().hasA(kind);
    }

    /// Puts a secret in place of the one of its kind, which no longer opens anything from then on.
    /// At every moment either of them opens the vault; a failure says that it is still the old one.
    ///
    /// @return whether the copy of the key file is written, too
    boolean replace(Keys keys, Secret secret) throws VaultFailure {
        var master = keys.master().getEncoded();
        try {
            return keyFiles().write(file().upgraded().with(master, secret, least));
        } catch (IOException e) {
            throw Faults.failure(e, folder);
        } finally {
            Arrays.fill(master, (byte) 0);
        }
    }

    private KeyFile file() throws VaultFailure {
        try {
            return keyFiles().read();
        } catch (IOException | Damage e) {
            throw Faults.failure(e, folder);
        }
    }

    private KeyFiles keyFiles() {
        return new KeyFiles(folder);
    }

    private Store opened(Keys keys, VaultLock lock, boolean older) throws VaultFailure {
        var store = new Store(this, keys, lock, older);
        try {
            store.open();
            if (Synchronised.is(folder.path())) {
                store.tell(VaultNotice.SYNCHRONISED);
            }
            if (store.isAheadOf(clock.instant().plus(TOLERANCE))) {
                store.tell(VaultNotice.CLOCK_BEHIND);
            }
            return store;
        } catch (VaultFailure | RuntimeException e) {
            keys.close();
            throw e;
        }
    }
}
