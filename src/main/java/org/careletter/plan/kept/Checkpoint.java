package org.careletter.plan.kept;

import java.time.Instant;
import java.util.UUID;

/// A version of a plan that was kept on the way, without the plan itself: when, who was writing,
/// and why it was kept.
///
/// @param id stable id
/// @param plan the plan it is a version of
/// @param at when it was kept
/// @param writer who was writing, by the name they had then
/// @param reason why it was kept
public record Checkpoint(UUID id, UUID plan, Instant at, String writer, Reason reason) {

    /// Why a version was kept. The names are stored: they are never used for anything else.
    public enum Reason {
        /// The plan was opened and no version of it had been kept before.
        OPENED,

        /// Somebody else took the keyboard.
        WRITER,

        /// Somebody agreed to words.
        AGREED,

        /// A letter was made of it.
        LETTER,

        /// It had been changed for ten minutes.
        TIME,

        /// It was closed.
        CLOSED,

        /// Something of an earlier version was about to be brought back.
        BROUGHT_BACK
    }
}
