package org.careletter.session;

import java.time.Instant;

/// Whether what one sees is safe on disk.
public sealed interface SaveState {

    /// There is something that is not yet saved.
    record Saving() implements SaveState {}

    /// Everything was saved then.
    ///
    /// @param at when
    record Saved(Instant at) implements SaveState {}

    /// Saving failed. What was written is kept in memory and saved again by itself.
    ///
    /// @param sentence what happened and what to do, for the person at the screen
    record NotSaved(String sentence) implements SaveState {}
}
