package org.careletter.vault.old;

import org.careletter.vault.entry.Table;

import java.util.UUID;

/// Where a row lies in a database file of formats 1 to 3 that was opened once already. What it
/// holds is not kept: there may be gigabytes of it.
///
/// @param at where its sealed value begins in the file
/// @param length how long that is
record OldRow(Table table, UUID id, long revision, long at, int length) {}
