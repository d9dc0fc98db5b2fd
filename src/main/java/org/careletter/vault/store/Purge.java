package org.careletter.vault.store;

import org.careletter.vault.backup.Backups;
import org.careletter.vault.backup.PackErasing;
import org.careletter.vault.backup.Scrub;
import org.careletter.vault.backup.Steps;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Change;
import org.careletter.vault.entry.Erasures;
import org.careletter.vault.mend.Recovery;
import org.careletter.vault.report.VaultFailure;

import java.io.IOException;

/// Takes erased plans out of every file of the vault: out of the journal by starting it anew behind
/// a backup, out of the database's file by making that anew, out of the backups by writing the
/// packs anew that hold anything of them.
///
/// It goes in short steps, so that nobody waits for it. What is still to be done is kept in the
/// vault; a purge that is cut short begins again.
final class Purge {

    private final OpenFiles files;
    private final Backups backups;
    private final Erasures gone;
    private final Steps steps;

    /// @param backup makes a backup and starts the journal anew
    Purge(OpenFiles files, Recovery recovery, Erasures gone, Steps.Work backup) {
        this.files = files;
        this.backups = recovery.backups();
        this.gone = gone;
        var folder = recovery.folder();
        this.steps =
                Steps.of(
                        new Steps.Begun(this::scrub),
                        backup,
                        new Steps.Begun(() -> new Remake(files, folder, recovery.keys())::step),
                        new Steps.Begun(() -> new PackErasing(backups, gone)::step),
                        Steps.once(folder::deleteSetAside),
                        Steps.once(this::forget));
    }

    /// Packs that are about to be written anew lose what cannot be read in them. That is found out
    /// before the backup, which packs it again where the rows still have it.
    private Steps.Work scrub() throws IOException {
        backups.catalog().look();
        var scrub = new Scrub(backups, pack -> pack.held().stream().anyMatch(gone::covers));
        return Steps.of(backups.catalog()::askNext, scrub::step)::step;
    }

    /// Does the next step.
    ///
    /// @return whether there is more to do
    boolean step() throws IOException, Damage, VaultFailure {
        return steps.step();
    }

    /// Whether it takes out all that is to be taken out by now.
    boolean isOf(Erasures now) {
        return gone.equals(now);
    }

    private void forget() throws VaultFailure {
        files.append(number -> new Change.Kept(number, Erasures.ID, gone.whenDone().bytes()));
        backups.countFrom(gone.last());
    }
}
