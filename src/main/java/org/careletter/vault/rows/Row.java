package org.careletter.vault.rows;

import org.careletter.vault.bytes.Bytes;

/// A value of the database, opened.
///
/// @param revision the change that wrote it
/// @param content the value
public record Row(long revision, Bytes content) {}
