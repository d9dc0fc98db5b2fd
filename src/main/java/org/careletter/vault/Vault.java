package org.careletter.vault;

import org.careletter.plan.Plan;
import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.Profile;
import org.careletter.plan.kept.Summary;
import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.key.KeyFiles;
import org.careletter.vault.key.Secret;
import org.careletter.vault.key.Stretch;
import org.careletter.vault.lock.VaultLock;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.store.Gate;
import org.careletter.vault.store.Store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/// An unlocked vault: the plans of one person or practitioner, sealed in a folder.
///
/// Every method waits until it is done, may be called from any thread, and does no harm when the
/// calling thread is interrupted. What [#save] returned from is on the disk for good. After a
/// failure the same call may be made again; the vault opens its files anew by itself.
public final class Vault implements AutoCloseable {

    private final StoreThread thread;
    private final Store store;
    private final PlanCodec codec;
    private final Changes changes;
    private volatile boolean locked;

    private Vault(StoreThread thread, Store store, PlanCodec codec) {
        this.thread = thread;
        this.store = store;
        this.codec = codec;
        this.changes = new Changes(thread, store);
    }

    /// Whether there is a vault in this folder.
    public static boolean existsIn(Path folder) {
        return KeyFiles.areIn(new VaultFolder(folder));
    }

    /// Gets ready for a vault to be unlocked, in the background, for about as long as a passphrase
    /// takes to type. Nothing depends on it: without it, unlocking takes longer.
    public static void getReady() {
        WarmUp.begin();
    }

    /// Makes a new, empty vault and leaves it unlocked. The caller wipes the passphrase.
    ///
    /// @throws VaultFailure EXISTS, NOT_WRITABLE, IN_THE_WAY, DISK_FULL, IN_USE
    public static Vault create(Path folder, char[] passphrase, PlanCodec codec, Clock clock)
            throws VaultFailure {
        return create(folder, passphrase, codec, clock, Stretch.STANDARD);
    }

    /// @param stretch what a try of the passphrase costs
    static Vault create(
            Path folder, char[] passphrase, PlanCodec codec, Clock clock, Stretch stretch)
            throws VaultFailure {
        var gate = new Gate(VaultFolder.of(folder), clock, stretch);
        try (var secret = Secret.of(passphrase)) {
            return on(codec, () -> gate.create(secret));
        }
    }

    /// Unlocks a vault. The caller wipes the passphrase.
    ///
    /// @throws VaultFailure WRONG_PASSPHRASE, NOT_FOUND, DAMAGED, IN_USE, TOO_NEW, NOT_WRITABLE,
    ///     IN_THE_WAY, HELD, GONE, DISK_FULL
    public static Vault unlock(Path folder, char[] passphrase, PlanCodec codec, Clock clock)
            throws VaultFailure {
        return unlock(folder, passphrase, codec, clock, Stretch.STANDARD);
    }

    /// @param least what a try of a new passphrase costs at least
    static Vault unlock(Path folder, char[] passphrase, PlanCodec codec, Clock clock, Stretch least)
            throws VaultFailure {
        try (var secret = Secret.of(passphrase)) {
            return unlock(folder, secret, codec, clock, least);
        }
    }

    /// Unlocks a vault with its recovery words. The caller wipes them, and asks for a new
    /// passphrase next: see [#keyring].
    ///
    /// @throws VaultFailure WRONG_WORDS, NO_WORDS if none were ever made, else as with a passphrase
    public static Vault unlock(Path folder, RecoveryWords words, PlanCodec codec, Clock clock)
            throws VaultFailure {
        try (var secret = Secret.ofWords(words.entropy())) {
            return unlock(folder, secret, codec, clock, Stretch.STANDARD);
        }
    }

    private static Vault unlock(
            Path folder, Secret secret, PlanCodec codec, Clock clock, Stretch least)
            throws VaultFailure {
        var gate = new Gate(VaultFolder.of(folder), clock, least);
        return on(codec, () -> gate.unlock(secret));
    }

    private static Vault on(PlanCodec codec, Callable<Store> opening) throws VaultFailure {
        var thread = new StoreThread();
        boolean open = false;
        try {
            var vault = new Vault(thread, thread.call(opening), codec);
            vault.changes.keepUp();
            thread.every(VaultLock.BEAT, vault.store::beat);
            thread.later(vault::thinOut);
            open = true;
            return vault;
        } finally {
            if (!open) {
                thread.end();
            }
        }
    }

    /// What the vault found and mended since it was unlocked, for the person to be told once.
    public Set<VaultNotice> notices() {
        return store.notices();
    }

    /// What the list of plans shows, the last changed first. No plan is opened for it.
    public List<Summary> summaries() throws VaultFailure {
        checkUnlocked();
        return store.summaries();
    }

    /// Opens a plan.
    ///
    /// @throws VaultFailure NOT_FOUND, or RECORD_DAMAGED when this one plan cannot be read
    public Plan open(UUID id) throws VaultFailure {
        var bytes = thread.call(() -> store.plan(id));
        try {
            return codec.decode(bytes);
        } catch (Exception _) {
            throw VaultFailure.ofRecord(Kind.RECORD_DAMAGED, id);
        }
    }

    /// Saves a plan and what the list shows of it. When this returns, it is on the disk for good.
    ///
    /// @throws IllegalArgumentException if the summary is of another plan
    public void save(Plan plan, Summary summary) throws VaultFailure {
        if (!summary.plan().equals(plan.id())) {
            throw new IllegalArgumentException("the summary is of another plan");
        }
        var bytes = new Bytes(codec.encode(plan));
        changes.make(() -> store.save(plan.id(), bytes, summary));
    }

    /// Earlier versions of plans, letters as they were sent, the activity log.
    public Archive archive() {
        return new Archive(thread, store, codec);
    }

    /// Erases a plan with its versions, its letters and what the activity log says of it. When this
    /// returns, it is no longer in the vault. Right after, or else when the vault is next unlocked,
    /// it is taken out of journal, backups and every other file too.
    ///
    /// @param note what the activity log says of it; it stays
    /// @throws VaultFailure NOT_FOUND
    public void erase(UUID id, Activity note) throws VaultFailure {
        changes.make(() -> store.erase(id, note));
    }

    private void thinOut() {
        if (store.thinOutSome()) {
            thread.later(this::thinOut);
        }
    }

    /// Who uses the vault; empty until [#keepProfile].
    public Optional<Profile> profile() throws VaultFailure {
        return thread.call(store::profile);
    }

    /// Keeps who uses the vault.
    public void keepProfile(Profile profile) throws VaultFailure {
        changes.make(() -> store.keep(profile));
    }

    /// What opens this vault, and changing it.
    public Keyring keyring() {
        return new Keyring(thread, store);
    }

    /// The safety copies, and bringing plans back from them.
    public SafetyCopies safetyCopies() {
        return new SafetyCopies(thread, store, codec);
    }

    /// Looks whether some more plans can be read, for when nobody waits. Each plan is looked at
    /// once after unlocking, and what can be mended is mended.
    ///
    /// @return whether there are still more to look at
    public boolean lookAtSome() throws VaultFailure {
        return thread.call(store.soundness()::lookAtSome);
    }

    /// The plans that are damaged, as far as is known.
    public Set<UUID> damaged() {
        return store.soundness().damaged();
    }

    /// Whether upkeep has nothing left to do for now.
    boolean isKeptUp() throws VaultFailure {
        return thread.call(() -> !store.upkeep().isRunning());
    }

    private void checkUnlocked() throws VaultFailure {
        if (locked) {
            throw VaultFailure.of(Kind.LOCKED);
        }
    }

    /// Locks: closes the files and wipes the keys. Everything that was saved stays saved.
    @Override
    public void close() {
        if (!locked) {
            locked = true;
            thread.finish(
                    () -> {
                        store.upkeep().finish();
                        store.close();
                    });
        }
    }
}
