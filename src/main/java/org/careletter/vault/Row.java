package org.careletter.vault;

/// A value of the database, opened.
///
/// @param revision the change that wrote it
/// @param content the value
record Row(long revision, Bytes content) {}
