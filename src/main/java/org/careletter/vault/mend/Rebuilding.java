package org.careletter.vault.mend;

import org.careletter.vault.backup.Backup;
import org.careletter.vault.backup.Backups;
import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Change;
import org.careletter.vault.file.Unreadable;
import org.careletter.vault.file.VaultFolder;
import org.careletter.vault.journal.Journal;
import org.careletter.vault.journal.JournalReading;
import org.careletter.vault.lock.VaultLock;
import org.careletter.vault.report.VaultFailure;
import org.careletter.vault.report.VaultNotice;
import org.careletter.vault.rows.Row;
import org.careletter.vault.rows.Rows;
import org.careletter.vault.seal.Keys;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Makes the database anew from backups, journal and what can still be read of the old one.
///
/// @param notices gets what the person has to be told
/// @param older whether the vault is of format 1 to 3, and may have a database of that format
record Rebuilding(
        VaultFolder folder,
        Keys keys,
        Clock clock,
        Set<VaultNotice> notices,
        Backups backups,
        boolean older) {

    Rebuilding(Recovery recovery) {
        this(
                recovery.folder(),
                recovery.keys(),
                recovery.clock(),
                recovery.notices(),
                recovery.backups(),
                recovery.older());
    }

    /// Makes the database anew: from the newest good backup, what can still be read of the old
    /// database if that is needed, and the journal. What follows the last good entry of the journal
    /// may be a save that was never finished, or one that was and is damaged: without the database
    /// nobody can tell, so it is not said that nothing is missing.
    Rows rows(@Nullable JournalReading read, Map<UUID, Row> summaries, VaultLock lock)
            throws IOException, Damage, VaultFailure {
        var backup = backups.newestGood();
        long from = backup.map(Backup::number).orElse(0L);
        boolean enough = isEnough(read, from);
        boolean complete = enough && read != null && !read.log().tail();
        folder.delete(folder.freshStore());
        try (var fresh = Rows.create(folder, folder.freshStore(), keys, from)) {
            var into = new Refill(fresh);
            if (backup.isPresent()) {
                complete &= backups.read(backup.get(), into);
            }
            if (!complete) {
                var part = backups.newestGoodPart();
                if (part.isPresent()) {
                    backups.read(part.get(), into);
                }
                Salvage.from(folder, keys, into);
                if (older) {
                    new Upgrade(folder, keys).read(into);
                }
            }
            readJournal(into);
            if (!enough && into.isEmpty()) {
                throw new Damage("nothing to rebuild from");
            }
            into.finish();
        }
        lock.checkOurs();
        replaceDatabase(complete);
        notices.add(complete ? VaultNotice.REBUILT : VaultNotice.CHANGES_LOST);
        return Rows.open(folder, folder.store(), keys, summaries);
    }

    /// Puts the new database in the place of the old one, which is kept under another name. Where
    /// the old one may hold what nothing else does, it keeps its place until that moment: a stop in
    /// between must not leave the vault without either.
    ///
    /// @param complete whether journal and backups hold everything
    private void replaceDatabase(boolean complete) throws IOException {
        if (complete) {
            folder.setAside(folder.store(), clock);
        } else {
            folder.keepCopy(folder.store(), clock);
        }
        folder.move(folder.freshStore(), folder.store());
    }

    /// Whether a backup up to this change and the journal hold everything together.
    static boolean isEnough(@Nullable JournalReading read, long from) {
        return read != null
                && !read.isNothing()
                && read.base() <= from
                && read.missing() <= from
                && read.last() >= from;
    }

    /// Takes what can be read of the journal, up to where the disk cannot read it any more.
    private void readJournal(Change.Visitor into) throws IOException, Damage, VaultFailure {
        try {
            JournalReading.of(folder, folder.journal(), keys.logs(), Journal.USE, into);
        } catch (NoSuchFileException | Unreadable _) {
            folder.checkThere();
        }
    }
}
