package org.careletter.plan.kept;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What the list of plans shows and searches, without opening a plan.
///
/// @param plan the plan
/// @param name the person's chosen name with their family name
/// @param firstPriority title of the first priority; empty when there is none
/// @param reviewFrom first day of the review period
/// @param reviewTo last day of the review period
/// @param toTakeBack sentences that wait to be taken back to the person
/// @param changed when the plan was last changed
/// @param searchText the words that search looks through, folded to lower case
/// @param sayings numbers that stand for first-person sentences of the person, to notice the same
///     sentence in another plan; no words can be read from them
@RecordBuilder
public record Summary(
        UUID plan,
        String name,
        String firstPriority,
        @Nullable LocalDate reviewFrom,
        @Nullable LocalDate reviewTo,
        int toTakeBack,
        Instant changed,
        String searchText,
        List<Long> sayings)
        implements SummaryBuilder.With {

    public Summary {
        sayings = List.copyOf(sayings);
    }

    /// The summary of a copy of the plan.
    public Summary copied(UUID copy) {
        return withPlan(copy);
    }
}
