package org.careletter.session;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/// What an open plan works with: time, chance, and a place for long work. Handed in, so that
/// everything inside stays the same for the same input.
///
/// @param clock the time
/// @param ids new ids
/// @param background where the vault's work runs, one piece after the other
/// @param timers what rings after a while
public record Means(Clock clock, Supplier<UUID> ids, Background background, Timer.Source timers) {}
