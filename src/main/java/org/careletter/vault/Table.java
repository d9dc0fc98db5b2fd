package org.careletter.vault;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The tables of the database. All have the same columns: id, revision, sealed value.
enum Table {
    /// Plans as they are now.
    PLAN,

    /// What the list shows of each plan.
    SUMMARY,

    /// The profile and, under its own id, the manifest.
    RECORD;

    /// The place of a row: a value that is sealed for one row can be read in no other.
    byte[] place(UUID id, long revision) {
        return ("careletter row " + name() + " " + id + " " + revision)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
