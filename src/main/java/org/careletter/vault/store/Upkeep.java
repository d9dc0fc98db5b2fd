package org.careletter.vault.store;

import org.careletter.vault.backup.BackupRun;
import org.careletter.vault.backup.OldBackups;
import org.careletter.vault.backup.Pruning;
import org.careletter.vault.backup.Steps;
import org.careletter.vault.bytes.Bytes;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Change.Kept;
import org.careletter.vault.entry.Erasures;
import org.careletter.vault.mend.Recovery;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.rows.Rows;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;

/// What is done between one request and the next, on the store thread: the database follows the
/// journal, backups are made, a long journal starts anew, erased plans are taken out of every file,
/// a file that wastes room is made anew. All of it goes in short steps, so nobody waits for it;
/// what comes in the way is tried again later.
public final class Upkeep {

    /// How long closing the vault may take for the sake of what is not done yet.
    private static final Duration AT_CLOSING = Duration.ofSeconds(3);

    private static final long LONGEST_JOURNAL = 16 * 1024 * 1024;

    private final OpenFiles files;
    private final Recovery recovery;
    private final Pause untilNextOpening = new Pause(Duration.ofSeconds(5));
    private final Pause untilNextBackup = new Pause(Duration.ofMinutes(10));
    private final Pause untilNextLook = new Pause(Duration.ofMinutes(10));
    private final Pause untilNextRemake = new Pause(Duration.ofMinutes(10));
    private boolean closing;
    private boolean canPurge = true;
    private boolean running;
    private boolean closed;
    private @Nullable Rows of;
    private @Nullable Task task;
    private @Nullable Remake remake;

    /// Something to do, and what to do when it cannot be done.
    private record Task(Steps.Work work, Runnable failed) {}

    Upkeep(OpenFiles files, Recovery recovery) {
        this.files = files;
        this.recovery = recovery;
    }

    /// Brings the database in step if that is possible now; otherwise later.
    public void settleQuietly() {
        if (!files.hasRows() && !untilNextOpening.isOver()) {
            return;
        }
        try {
            files.settle();
        } catch (VaultFailure | RuntimeException _) {
            files.drop();
            untilNextOpening.start();
        }
    }

    /// Begins to do what there is to do, unless that has begun.
    ///
    /// @return whether [#step] has to follow
    public boolean begin() {
        boolean begins = !running;
        running = true;
        return begins;
    }

    /// Whether it is in the middle of something.
    public boolean isRunning() {
        return running;
    }

    /// Does what there is to do, for a short while: the vault is about to be closed.
    public void finish() {
        closing = true;
        stopRemake();
        lookAgain();
        long end = System.nanoTime() + AT_CLOSING.toNanos();
        boolean more = begin() ? step() : running;
        while (more && !Steps.isOver(end)) {
            more = step();
        }
        closed = true;
    }

    /// It would have to begin anew next time: nobody is to wait for a part of it.
    private void stopRemake() {
        try {
            if (remake != null && remake.stop()) {
                task = null;
            }
        } catch (IOException _) {
            task = null;
        }
    }

    /// What was done since the vault was unlocked is backed up today, and not only when it is next
    /// unlocked. A vault that was just made can wait.
    private void lookAgain() {
        try {
            if (!recovery.backups().lists().isEmpty()) {
                untilNextLook.end();
            }
        } catch (IOException _) {
            noBackup();
        }
    }

    /// Tries again to take erased plans out.
    void purgeAgain() {
        canPurge = true;
    }

    /// Does the next step of what there is to do.
    ///
    /// @return whether there is more
    public boolean step() {
        running = !closed && isReady() && (task != null || hasNext()) && doneSome(task);
        return running;
    }

    private boolean isReady() {
        try {
            files.settle();
            if (!files.rows().equals(of)) {
                of = files.rows();
                task = null; // what it had in hand is closed
            }
            return true;
        } catch (VaultFailure | RuntimeException _) {
            task = null;
            return false;
        }
    }

    private boolean hasNext() {
        try {
            task = next();
        } catch (IOException | VaultFailure | RuntimeException _) {
            noBackup();
        }
        return task != null;
    }

    private boolean doneSome(@Nullable Task task) {
        if (task == null) {
            return false;
        }
        try {
            files.checkOurs();
            if (!task.work().step()) {
                this.task = null;
            }
        } catch (IOException | Damage | VaultFailure | RuntimeException _) {
            task.failed().run();
            this.task = null;
        }
        return true;
    }

    private @Nullable Task next() throws IOException, VaultFailure {
        var gone = files.erasures();
        if (canPurge && !gone.marks().isEmpty()) {
            return purging(gone);
        }
        if (isBackupDue()) {
            return new Task(backingUp(false), this::noBackup);
        }
        if (!closing && untilNextRemake.isOver() && files.rows().sealed().areWasteful()) {
            var anew = new Remake(files, recovery.folder(), recovery.keys());
            remake = anew;
            return new Task(anew::step, untilNextRemake::start);
        }
        return null;
    }

    /// A vault that was just made gets its first backup when it is next unlocked: its owner is
    /// still writing.
    private boolean isBackupDue() throws IOException {
        if (files.journalLength() > LONGEST_JOURNAL && untilNextBackup.isOver()) {
            return true;
        }
        if (!untilNextLook.isOver()) {
            return false;
        }
        untilNextLook.start();
        return recovery.backups().isDue(files.rows().number());
    }

    private Task purging(Erasures gone) {
        var purge = new Purge(files, recovery, gone, backingUp(true));
        return new Task(
                () -> {
                    boolean more = purge.step();
                    return more && purge.isOf(files.erasures());
                },
                () -> {
                    canPurge = false;
                    recovery.notices().add(VaultNotice.NOT_ERASED_YET);
                });
    }

    private void noBackup() {
        recovery.notices().add(VaultNotice.NO_BACKUP);
        untilNextBackup.start();
        untilNextLook.start();
    }

    /// Makes a backup, then starts the journal anew, then takes away what need not be kept. A
    /// database that turns out to be damaged is made anew first. If something stays damaged all the
    /// same, the rest is backed up without it, and the journal goes on: it may be what that is
    /// mended from one day.
    ///
    /// @param journalMustGo whether the journal is started anew even then: the backup holds the
    ///     newest of it that can be read anywhere
    private Steps.Work backingUp(boolean journalMustGo) {
        return new Steps.Begun(
                () -> {
                    var backup = new BackingUp(journalMustGo);
                    var pruning = new Pruning(recovery.backups());
                    return Steps.of(backup::step, pruning::step)::step;
                });
    }

    /// The making of one backup.
    private final class BackingUp {
        private final boolean journalMustGo;
        private BackupRun run;
        private int faults;

        BackingUp(boolean journalMustGo) throws IOException {
            this.journalMustGo = journalMustGo;
            this.run = new BackupRun(recovery.backups(), files.rows(), true);
        }

        boolean step() throws IOException, Damage, VaultFailure {
            try {
                if (run.step()) {
                    return true;
                }
            } catch (Damage | RuntimeException e) {
                faults++;
                mendAfter(e);
                return true;
            }
            untilNextBackup.start();
            if (run.isWhole() || journalMustGo) {
                files.startJournalAnew();
            }
            if (recovery.backups().hasTakenOver() && recovery.backups().countsOld()) {
                files.append(n -> new Kept(n, OldBackups.TAKEN_OVER, new Bytes(new byte[0])));
                recovery.backups().countOld(false);
            }
            return false;
        }

        private void mendAfter(Exception fault) throws IOException, Damage, VaultFailure {
            switch (faults) {
                case 1 -> {
                    files.open(true);
                    of = files.rows();
                    run = new BackupRun(recovery.backups(), of, true);
                }
                case 2 -> run = new BackupRun(recovery.backups(), files.rows(), false);
                default -> throw new Damage(fault.getClass().getSimpleName());
            }
        }
    }
}
