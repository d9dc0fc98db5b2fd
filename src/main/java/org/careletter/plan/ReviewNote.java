package org.careletter.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// What somebody noticed during the review period.
///
/// @param id stable id
/// @param on the day
/// @param answers the note itself, in its voice
public record ReviewNote(UUID id, @Nullable LocalDate on, Answers answers)
        implements Answered<ReviewNote> {

    @Override
    public ReviewNote mapAnswers(AnswersEdit edit) {
        return new ReviewNote(id, on, edit.apply(id, answers));
    }
}
