package org.careletter.vault;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/// The tables of the database. All have the same columns: id, revision, sealed value.
enum Table {
    /// Plans as they are now.
    PLAN,

    /// What the list shows of each plan.
    SUMMARY,

    /// The profile and, each under its own id, the manifest, what is still to be erased, and how
    /// long versions are kept.
    RECORD,

    /// Of each version of a plan that was kept: when, by whom and why.
    CHECKPOINT,

    /// Of each letter as it was sent: for whom, when, which parts.
    LETTER,

    /// The activity log, a row for each entry.
    ACTIVITY,

    /// What belongs to a row of [#CHECKPOINT] or [#LETTER], under the same id: the plan as it was,
    /// the bytes of the letter. Apart, so that a list can be read without them.
    CONTENT;

    /// The tables of a vault of format 1.
    static final Set<Table> OF_FORMAT_1 =
            Collections.unmodifiableSet(EnumSet.of(PLAN, SUMMARY, RECORD));

    /// The tables of entries: rows that belong to a plan or the log, and are never written over.
    static final Set<Table> OF_ENTRIES =
            Collections.unmodifiableSet(EnumSet.of(CHECKPOINT, LETTER, ACTIVITY));

    /// The place of a row: a value that is sealed for one row can be read in no other.
    byte[] place(UUID id, long revision) {
        return ("careletter row " + name() + " " + id + " " + revision)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
