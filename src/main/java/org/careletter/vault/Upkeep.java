package org.careletter.vault;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/// What is done between one request and the next, on the store thread: the database follows the
/// journal, backups are made, a long journal starts anew. Nobody waits for it, so what comes in the
/// way is tried again later.
final class Upkeep {

    private static final long LONGEST_JOURNAL = 16 * 1024 * 1024;

    private final OpenFiles files;
    private final Recovery recovery;
    private final Purge purge;
    private final Pause untilNextOpening = new Pause(Duration.ofSeconds(5));
    private final Pause untilNextBackup = new Pause(Duration.ofMinutes(10));

    Upkeep(OpenFiles files, Recovery recovery) {
        this.files = files;
        this.recovery = recovery;
        this.purge = new Purge(files, recovery);
    }

    /// Makes a backup if it is time for one. Whatever comes in the way is told, and tried again
    /// later.
    void backUpIfDue() {
        try {
            files.settle();
            if (recovery.backups().isDue(files.rows().number())) {
                files.backUp();
            }
        } catch (IOException | SQLException | Damage | VaultFailure | RuntimeException _) {
            recovery.notices().add(VaultNotice.NO_BACKUP);
            untilNextBackup.start();
        }
    }

    /// Brings the database in step if that is possible now; otherwise later. A journal that has
    /// grown long is started anew after a backup.
    void settleQuietly() {
        if (!files.hasRows() && !untilNextOpening.isOver()) {
            return;
        }
        try {
            files.settle();
            if (files.journalLength() > LONGEST_JOURNAL && untilNextBackup.isOver()) {
                untilNextBackup.start();
                files.backUp();
            }
        } catch (IOException | SQLException | Damage | VaultFailure | RuntimeException _) {
            files.drop();
            untilNextOpening.start();
        }
    }

    /// Takes the next erased plan out of the next file. What comes in the way is told, and tried
    /// again when the vault is next unlocked.
    ///
    /// @return whether there is more to do now
    boolean purgeNext() {
        try {
            return purge.step();
        } catch (IOException | SQLException | Damage | VaultFailure | RuntimeException _) {
            recovery.notices().add(VaultNotice.NOT_ERASED_YET);
            return false;
        }
    }
}
