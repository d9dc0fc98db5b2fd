package org.careletter.vault;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Opens journal and database together, and mends either from the other.
///
/// The journal is the truth. What the database lacks is done again from it; a database that does
/// not open, or whose rows are not the ones its manifest tells of, is set aside and made anew. A
/// journal that is damaged, older or gone is replaced once the database is known to be sound.
///
/// @param notices gets what the person has to be told
record Recovery(VaultFolder folder, Keys keys, Clock clock, Set<VaultNotice> notices) {

    static final String DATABASE = "plans";
    private static final String FRESH = "plans.new";

    /// Journal and database, in step with each other.
    ///
    /// @param summaries the summary of every plan
    record Opened(Journal journal, Rows rows, Map<UUID, Row> summaries) {}

    /// Makes both, empty.
    void create() throws IOException, SQLException {
        Rows.create(folder, DATABASE, keys.rows(), 0).close();
        Journal.startAfter(0, folder, keys.logs()).close();
    }

    /// Opens both.
    ///
    /// @throws Damage if neither is enough to mend the other
    Opened open() throws IOException, SQLException, Damage, VaultFailure {
        folder.checkThere();
        var summaries = new HashMap<UUID, Row>();
        var rows = soundRows(summaries);
        long had = rows == null ? -1 : rows.number();
        var later = new ArrayList<Change>();
        var read = readJournal(had, later);
        try {
            if (rows == null || (read != null && read.base() > had)) {
                if (rows != null) {
                    rows.close();
                }
                summaries.clear();
                rows = rebuilt(read, summaries);
            } else {
                catchUp(rows, later, summaries);
            }
            return new Opened(journal(read, had, rows), rows, summaries);
        } catch (IOException | SQLException | Damage | RuntimeException e) {
            if (rows != null) {
                rows.close();
            }
            throw e;
        }
    }

    private @Nullable Rows soundRows(Map<UUID, Row> summaries) throws SQLException {
        try {
            return Rows.open(folder, DATABASE, keys.rows(), summaries);
        } catch (SQLException | RuntimeException e) {
            if (Faults.isOfTheDisk(e, folder)) {
                throw e;
            }
            return null;
        } catch (Damage _) {
            return null;
        }
    }

    private @Nullable JournalReading readJournal(long after, List<Change> later)
            throws IOException, Damage, VaultFailure {
        try {
            return JournalReading.of(
                    folder.journal(),
                    keys.logs(),
                    Journal.USE,
                    change -> {
                        if (after >= 0 && change.number() > after) {
                            later.add(change);
                        }
                    });
        } catch (NoSuchFileException _) {
            folder.checkThere();
            return null;
        }
    }

    private void catchUp(Rows rows, List<Change> later, Map<UUID, Row> summaries)
            throws SQLException, Damage {
        for (Change change : later) {
            rows.apply(change);
            var summary = rows.summary(change.id());
            if (summary == null) {
                summaries.remove(change.id());
            } else {
                summaries.put(change.id(), summary);
            }
        }
        if (later.size() > 1) {
            notices.add(VaultNotice.CAUGHT_UP);
        }
    }

    private Rows rebuilt(@Nullable JournalReading read, Map<UUID, Row> summaries)
            throws IOException, SQLException, Damage, VaultFailure {
        if (read == null || read.base() > 0) {
            throw new Damage("nothing to rebuild from");
        }
        Files.deleteIfExists(folder.database(FRESH));
        try (var fresh = Rows.create(folder, FRESH, keys.rows(), 0)) {
            var changes = new ArrayList<Change>();
            readJournal(0, changes);
            for (Change change : changes) {
                fresh.prepare(change);
            }
            fresh.commit(read.last());
        }
        folder.setAside(folder.database(), clock);
        folder.move(folder.database(FRESH), folder.database());
        notices.add(read.isWhole() ? VaultNotice.REBUILT : VaultNotice.CHANGES_LOST);
        return Rows.open(folder, DATABASE, keys.rows(), summaries);
    }

    /// @param had the newest change that the database held by itself
    private Journal journal(@Nullable JournalReading read, long had, Rows rows) throws IOException {
        if (read != null && read.isWhole() && read.last() >= had) {
            if (read.log().tail()) {
                notices.add(VaultNotice.UNFINISHED_SAVE);
            }
            return Journal.goOn(folder, keys.logs(), read);
        }
        boolean lost = read != null && read.missing() > had;
        notices.add(lost ? VaultNotice.CHANGES_LOST : VaultNotice.JOURNAL_REPLACED);
        folder.keepCopy(folder.journal(), clock);
        return Journal.startAfter(rows.number(), folder, keys.logs());
    }
}
