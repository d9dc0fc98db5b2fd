package org.careletter.plan;

import org.careletter.plan.code.AgreedHow;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// That somebody agreed to exactly the wording this is attached to.
///
/// It hangs on one wording and nowhere else, so it can never be carried over to other words.
///
/// @param on the day they agreed
/// @param how how they took the words in before they agreed
/// @param with the contributor who read the words back or stood by; null when they were alone
public record Agreement(LocalDate on, AgreedHow how, @Nullable UUID with) {}
