package org.careletter.vault.mend;

import org.careletter.vault.bytes.Damage;
import org.careletter.vault.entry.Change;
import org.careletter.vault.rows.Rows;

/// Fills a new database with changes, in any order of backups and rows, the journal last.
final class Refill implements Change.Visitor {

    private static final int AT_ONCE = 256;

    private final Rows rows;
    private long newest;
    private long count;

    Refill(Rows rows) {
        this.rows = rows;
        this.newest = rows.number();
    }

    @Override
    public void change(Change change) throws Damage {
        rows.prepare(change);
        newest = Math.max(newest, change.number());
        count++;
        if (count % AT_ONCE == 0) {
            rows.commit(newest);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    void finish() {
        finish(newest);
    }

    /// @param number the newest change that all this is known to hold
    void finish(long number) {
        rows.commit(Math.max(newest, number));
    }
}
