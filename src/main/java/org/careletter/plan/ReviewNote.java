package org.careletter.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// What somebody noticed during the review period.
///
/// @param id stable id
/// @param on the day
/// @param answers the note itself, in its voice
@RecordBuilder
public record ReviewNote(UUID id, @Nullable LocalDate on, Answers answers)
        implements Answered<ReviewNote>, ReviewNoteBuilder.With {

    @Override
    public ReviewNote mapAnswers(AnswersEdit edit) {
        return withAnswers(edit.apply(id, answers));
    }
}
