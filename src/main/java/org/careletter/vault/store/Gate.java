package org.careletter.vault.store;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.file.Faults;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.key.KeyFile;
import org.careletter.vault.key.KeyFiles;
import org.careletter.vault.key.Secret;
import org.careletter.vault.key.Stretch;
import org.careletter.vault.lock.Synchronised;
import org.careletter.vault.lock.VaultLock;
import org.careletter.vault.mend.Recovery;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.seal.Keys;
import org.careletter.vault.seal.Sealing;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.OptionalLong;

/// The way into a vault: makes one, unlocks one, changes what opens it.
///
/// @param least what a try of a new secret costs at least
public record Gate(VaultFolder folder, Clock clock, Stretch least) {

    /// The first key file of a vault. There is no older one, so there is nothing to remember of it.
    private static final long FIRST = 1;

    /// Clocks may differ by this much, and be in different time zones.
    private static final Duration TOLERANCE = Duration.ofDays(1);

    /// Makes a vault. The key file comes last: until it is there, there is no vault.
    public Store create(Secret secret) throws VaultFailure {
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
                folder.setObstaclesAside(clock);
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
    public Store unlock(Secret secret) throws VaultFailure {
        try {
            if (!KeyFiles.areIn(folder)) {
                throw KeyFiles.missing(folder);
            }
            var lock = VaultLock.on(folder, clock);
            try {
                var opened = keyFiles().open(secret);
                var keys = Keys.of(opened.master().array());
                var store = opened(keys, lock, !opened.file().hasMac());
                mend(opened.file(), store);
                bringUpToDate(opened.file(), keys, store);
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

    /// Compares the key file with what the vault remembers of it, and takes the last step from an
    /// older format. An older file that was put back stays recognisable as one until a secret is
    /// replaced.
    private void bringUpToDate(KeyFile file, Keys keys, Store store)
            throws IOException, VaultFailure {
        try {
            var known = known(store);
            boolean isOlder =
                    known.isPresent() && (!file.hasMac() || file.revision() < known.getAsLong());
            long fresh = file.revision() + 1;
            var now = upgraded(file, keys, Math.min(fresh, known.orElse(fresh + 1) - 1), store);
            if (isOlder) {
                store.tell(VaultNotice.KEYS_OLDER);
            } else if (known.orElse(FIRST) < now.revision()) {
                store.keyRevision().keep(now.revision());
            }
        } catch (IOException | VaultFailure | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /// What the vault remembers; where that is damaged, more than any key file can have.
    private static OptionalLong known(Store store) throws VaultFailure {
        try {
            return store.keyRevision().known();
        } catch (Damage _) {
            return OptionalLong.of(Long.MAX_VALUE);
        }
    }

    /// The last step from an older format: opening the store has made everything else ready. From
    /// now on an older program says that it is too old.
    private KeyFile upgraded(KeyFile file, Keys keys, long revision, Store store)
            throws IOException {
        if (file.hasMac()) {
            return file;
        }
        var master = keys.master().getEncoded();
        try {
            var upgraded = file.upgraded(master, revision);
            tellUnless(keyFiles().write(upgraded), store);
            store.leaveOldDatabase();
            if (file.format() == 1) {
                store.tell(VaultNotice.WORDS_POSSIBLE);
            }
            return upgraded;
        } finally {
            Arrays.fill(master, (byte) 0);
        }
    }

    /// Without its copy the key file is as good; what is missing is a safety copy.
    private static void tellUnless(boolean both, Store store) {
        if (!both) {
            store.tell(VaultNotice.NO_BACKUP);
        }
    }

    /// Throws unless this opens the vault.
    void check(Keys keys, Secret secret) throws VaultFailure {
        Arrays.fill(file(keys).unlock(secret), (byte) 0);
    }

    /// Whether there is a way in of this kind.
    boolean hasA(Keys keys, Secret.Kind kind) throws VaultFailure {
        return file(keys).hasA(kind);
    }

    /// Puts a secret in place of the one of its kind, which no longer opens anything from then on.
    /// At every moment either of them opens the vault; a failure says that it is still the old one.
    ///
    /// @param remembered what the vault remembers of its key files
    /// @return whether the copy of the key file is written, too
    boolean replace(Keys keys, Secret secret, KeyRevision remembered) throws VaultFailure {
        var master = keys.master().getEncoded();
        try {
            var file = file(keys).with(master, secret, remembered.newest(), least);
            boolean both = keyFiles().write(file);
            remembered.keep(file.revision());
            return both;
        } catch (IOException e) {
            throw Faults.failure(e, folder);
        } finally {
            Arrays.fill(master, (byte) 0);
        }
    }

    private KeyFile file(Keys keys) throws VaultFailure {
        try {
            return keyFiles().of(keys);
        } catch (IOException | Damage e) {
            throw Faults.failure(e, folder);
        }
    }

    private KeyFiles keyFiles() {
        return new KeyFiles(folder);
    }

    private Store opened(Keys keys, VaultLock lock, boolean older)
            throws IOException, VaultFailure {
        var store = new Store(this, keys, lock, older);
        try {
            folder.setObstaclesAside(clock);
            store.open();
            if (Synchronised.is(folder.path())) {
                store.tell(VaultNotice.SYNCHRONISED);
            }
            if (store.isAheadOf(clock.instant().plus(TOLERANCE))) {
                store.tell(VaultNotice.CLOCK_BEHIND);
            }
            return store;
        } catch (IOException | VaultFailure | RuntimeException e) {
            keys.close();
            throw e;
        }
    }
}
