package org.careletter.vault.entry;

import org.careletter.vault.bytes.Damage;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/// The tables of the database. Their names are part of what the seals of rows are bound to, and
/// their codes of the keys: both must stay as they are for ever.
public enum Table {
    /// Plans as they are now.
    PLAN(1),

    /// What the list shows of each plan.
    SUMMARY(2),

    /// The profile and, each under its own id, what is still to be erased, how long versions are
    /// kept, and which key file is the newest.
    RECORD(3),

    /// Of each version of a plan that was kept: when, by whom and why.
    CHECKPOINT(4),

    /// Of each letter as it was sent: for whom, when, which parts.
    LETTER(5),

    /// The activity log, a row for each entry.
    ACTIVITY(6),

    /// What belongs to a row of [#CHECKPOINT] or [#LETTER], under the same id: the plan as it was,
    /// the bytes of the letter. Apart, so that a list can be read without them.
    CONTENT(7);

    /// The tables of entries: rows that belong to a plan or the log, and are never written over.
    public static final Set<Table> OF_ENTRIES =
            Collections.unmodifiableSet(EnumSet.of(CHECKPOINT, LETTER, ACTIVITY));

    private final byte code;

    Table(int code) {
        this.code = (byte) code;
    }

    /// How it is written in the database.
    public byte code() {
        return code;
    }

    /// The table of a code.
    public static Table of(byte code) throws Damage {
        for (Table table : values()) {
            if (table.code == code) {
                return table;
            }
        }
        throw new Damage("table");
    }

    /// The place of a row: a value that is sealed for one row can be read in no other, nor in
    /// another life of the same row.
    public byte[] place(UUID id, long revision, Address address) {
        return String.join(
                        " ",
                        "careletter row 2",
                        name(),
                        id.toString(),
                        Long.toString(revision),
                        address.toString())
                .getBytes(StandardCharsets.US_ASCII);
    }
}
