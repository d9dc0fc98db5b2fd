package org.careletter.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

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
@RecordBuilder
public record Review(
        @Nullable LocalDate from, @Nullable LocalDate to, List<UUID> asked, List<ReviewNote> notes)
        implements ReviewBuilder.With {

    public Review {
        asked = List.copyOf(asked);
        notes = List.copyOf(notes);
    }

    /// No period chosen yet.
    public static final Review NONE = new Review(null, null, List.of(), List.of());
}
