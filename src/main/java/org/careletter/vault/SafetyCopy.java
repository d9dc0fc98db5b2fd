package org.careletter.vault;

import java.time.Instant;

/// One of the vault's safety copies: all plans as they were after one change.
///
/// @param made when it was made
/// @param number the newest change in it; together with `made` it tells one from another
public record SafetyCopy(Instant made, long number) {}
