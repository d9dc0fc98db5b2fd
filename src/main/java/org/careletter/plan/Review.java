package org.careletter.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// When the plan is looked at again: a period, not a meeting.
///
/// @param from first day
/// @param to last day
/// @param asked contributors who are asked for what they see
/// @param notes what was noted
public record Review(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<UUID> asked,
        List<ReviewNote> notes) {

    public Review {
        asked = List.copyOf(asked);
        notes = List.copyOf(notes);
    }

    /// The same, with `from` replaced.
    public Review withFrom(@Nullable LocalDate from) {
        return new Review(from, to, asked, notes);
    }

    /// The same, with `to` replaced.
    public Review withTo(@Nullable LocalDate to) {
        return new Review(from, to, asked, notes);
    }

    /// The same, with `asked` replaced.
    public Review withAsked(List<UUID> asked) {
        return new Review(from, to, asked, notes);
    }

    /// The same, with `notes` replaced.
    public Review withNotes(List<ReviewNote> notes) {
        return new Review(from, to, asked, notes);
    }

    /// No period chosen yet.
    public static final Review NONE = new Review(null, null, List.of(), List.of());
}
