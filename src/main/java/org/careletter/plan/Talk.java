package org.careletter.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// One of the talks in which the plan was made.
///
/// @param id stable id
/// @param on the day
/// @param place where, as the letter says it: `at home`
/// @param with contributors who were there besides the writer
/// @param asAsked whether they were there because the person asked
@RecordBuilder
@RecordBuilder.Options(enableWither = false)
public record Talk(UUID id, @Nullable LocalDate on, String place, List<UUID> with, boolean asAsked)
        implements Identified {

    public Talk {
        with = List.copyOf(with);
    }
}
