package org.careletter.plan;

import org.careletter.plan.code.AreaOfLife;
import org.careletter.plan.code.TellsOf;
import org.jspecify.annotations.Nullable;

/// What a strength says besides its words.
///
/// @param when whether it was, is or is hoped for; null when not said
/// @param area the area of life; null when not said
public record Strength(@Nullable TellsOf when, @Nullable AreaOfLife area) {}
