package org.careletter.vault.store;

import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.KeepHistory;
import org.careletter.plan.kept.Profile;
import org.careletter.plan.kept.Summary;
import org.careletter.vault.backup.Backup;
import org.careletter.vault.backup.BackupReading;
import org.careletter.vault.backup.Backups;
import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.bytes.Json;
import org.careletter.vault.bytes.Packed;
import org.careletter.vault.entry.Change.Kept;
import org.careletter.vault.entry.Change.Saved;
import org.careletter.vault.entry.Change;
import org.careletter.vault.file.Faults;
import org.careletter.vault.key.Secret;
import org.careletter.vault.lock.VaultLock;
import org.careletter.vault.mend.Recovery;
import org.careletter.vault.report.VaultFailure.Kind;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.seal.Keys;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// What the open vault holds: plans, their summaries, the profile and the archive. For the store
/// thread alone, but for what says otherwise.
public final class Store {

    static final UUID PROFILE = new UUID(0, 1);
    static final UUID HISTORY = new UUID(0, 4);

    private final Gate gate;
    private final Set<VaultNotice> notices = ConcurrentHashMap.newKeySet();
    private final SummaryList summaries = new SummaryList(notices);
    private final Recovery recovery;
    private final OpenFiles files;
    private final Upkeep upkeep;
    private final Soundness soundness;
    private final ArchiveStore archive;
    private final ThinningOut thinning;

    /// @param older whether the vault is of an older format
    Store(Gate gate, Keys keys, VaultLock lock, boolean older) {
        this.gate = gate;
        this.recovery = new Recovery(gate.folder(), keys, gate.clock(), notices, older);
        this.files = new OpenFiles(recovery, summaries, lock);
        this.upkeep = new Upkeep(files, recovery);
        this.soundness = new Soundness(files);
        this.archive = new ArchiveStore(files, summaries, notices);
        this.thinning = new ThinningOut(files, gate.clock());
    }

    /// Opens journal and database.
    void open() throws VaultFailure {
        files.open(false);
    }

    /// Leaves the database of an older format behind, which nothing opens from now on. It goes if
    /// all that was in it is known to be here.
    void leaveOldDatabase() throws IOException {
        if (notices.contains(VaultNotice.CHANGES_LOST)) {
            gate.folder().setAside(gate.folder().oldDatabase(), gate.clock());
        } else {
            gate.folder().delete(gate.folder().oldDatabase());
        }
    }

    /// What is to be done when nobody waits.
    public Upkeep upkeep() {
        return upkeep;
    }

    /// Which plans can be read.
    public Soundness soundness() {
        return soundness;
    }

    /// The backups.
    public Backups backups() {
        return recovery.backups();
    }

    /// Reads what belongs to a plan in a backup, but for what has been erased since.
    public void readBackup(Backup backup, UUID plan, Change.Visitor visitor)
            throws IOException, VaultFailure {
        backups().read(backup, plan, files.erasures().before(visitor));
    }

    /// Reads every change in a backup that can be read, but for what has been erased since, in
    /// steps.
    public BackupReading readingBackup(Backup backup, Change.Visitor visitor)
            throws IOException, VaultFailure {
        return backups().reading(backup, files.erasures().before(visitor));
    }

    /// Erases a plan and everything that belongs to it.
    public void erase(UUID plan, Activity note) throws VaultFailure {
        archive.erase(plan, note);
        upkeep.purgeAgain();
        soundness.isSound(plan);
    }

    /// The failure to report for a fault of disk or database.
    public VaultFailure failure(Exception fault) {
        return Faults.failure(fault, gate.folder());
    }

    /// Tells other computers that the vault is still open.
    public void beat() {
        files.beat();
    }

    /// Adds to what the person has to be told.
    void tell(VaultNotice notice) {
        notices.add(notice);
    }

    /// What was mended since the vault was opened. Once something may be missing, nothing that says
    /// the contrary is told beside it. Any thread may ask.
    public Set<VaultNotice> notices() {
        var told = EnumSet.noneOf(VaultNotice.class);
        told.addAll(notices);
        if (told.contains(VaultNotice.CHANGES_LOST)) {
            told.removeAll(VaultNotice.NOTHING_IS_MISSING);
        }
        return Set.copyOf(told);
    }

    /// The summaries, the last changed first. Any thread may ask.
    public List<Summary> summaries() {
        return summaries.all();
    }

    /// Whether anything in it was done after this moment.
    boolean isAheadOf(Instant moment) {
        return summaries.all().stream().anyMatch(each -> each.changed().isAfter(moment));
    }

    /// What the list shows of a plan.
    public Summary summary(UUID id) throws VaultFailure {
        return summaries.of(id);
    }

    /// Saves a plan.
    public void save(UUID id, Bytes plan, Summary summary) throws VaultFailure {
        var small = Packed.pack(plan.array());
        files.append(number -> new Saved(number, id, small, new Bytes(Json.write(summary))));
        summaries.put(id, summary);
        soundness.isSound(id);
    }

    /// Versions of plans, letters as they were sent, the activity log.
    public ArchiveStore archive() {
        return archive;
    }

    /// Saves the profile.
    public void keep(Profile profile) throws VaultFailure {
        files.append(number -> new Kept(number, PROFILE, new Bytes(Json.write(profile))));
    }

    /// The bytes of a plan.
    public byte[] plan(UUID id) throws VaultFailure {
        summaries.checkHas(id);
        try {
            files.settle();
        } catch (VaultFailure failure) {
            return recovery.planFromLogs(id).orElseThrow(() -> failure);
        }
        try {
            return Packed.unpack(new Bytes(files.readOrMend(rows -> rows.plan(id))));
        } catch (Damage _) {
            soundness.isDamaged(id);
            throw VaultFailure.ofRecord(Kind.RECORD_DAMAGED, id);
        }
    }

    /// The profile.
    public Optional<Profile> profile() throws VaultFailure {
        return record(PROFILE, Profile.class);
    }

    /// How long versions are kept.
    public KeepHistory keepHistory() throws VaultFailure {
        return record(HISTORY, KeepHistory.class).orElse(KeepHistory.THIN_OUT);
    }

    /// Keeps how long versions are kept. None goes before the vault is next unlocked: whoever
    /// chose it can change their mind until then.
    public void keep(KeepHistory choice) throws VaultFailure {
        files.append(number -> new Kept(number, HISTORY, new Bytes(Json.write(choice))));
        thinning.stop();
    }

    /// Lets some versions go that nobody looks for any longer. Nobody waits for it: what comes in
    /// the way is left for when the vault is next unlocked.
    ///
    /// @return whether there is more to do now
    public boolean thinOutSome() {
        try {
            return thinning.step(this::keepHistory);
        } catch (RuntimeException _) {
            files.drop();
        } catch (VaultFailure _) {
            // the next request says what is wrong
        }
        thinning.stop();
        return false;
    }

    private <T> Optional<T> record(UUID id, Class<T> type) throws VaultFailure {
        files.settle();
        if (!files.rows().records().contains(id)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(files.readOrMend(rows -> rows.record(id)), type));
        } catch (Damage _) {
            throw VaultFailure.ofRecord(Kind.RECORD_DAMAGED, id);
        }
    }

    /// What the vault remembers of its key files.
    KeyRevision keyRevision() {
        return new KeyRevision(files);
    }

    /// Throws unless this opens the vault.
    public void check(Secret secret) throws VaultFailure {
        gate.check(recovery.keys(), secret);
    }

    /// Whether there is a way in of this kind.
    public boolean hasA(Secret.Kind kind) throws VaultFailure {
        return gate.hasA(recovery.keys(), kind);
    }

    /// Puts a secret in place of the one of its kind.
    public void replace(Secret secret) throws VaultFailure {
        if (!gate.replace(recovery.keys(), secret, keyRevision())) {
            tell(VaultNotice.NO_BACKUP);
        }
        try {
            var at = gate.clock().instant();
            archive.note(Activity.of(UUID.randomUUID(), at, secret.kind().deed(), ""));
        } catch (VaultFailure _) {
            files.drop(); // it is replaced, whatever becomes of the log
        }
    }

    /// Closes everything and wipes the keys.
    public void close() {
        thinning.stop();
        files.close();
    }
}
