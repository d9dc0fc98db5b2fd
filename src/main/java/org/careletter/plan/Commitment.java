package org.careletter.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.careletter.plan.code.KindOfHelp;
import org.careletter.plan.code.Outcome;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// Somebody's promise: who does what, from when, by when.
///
/// @param id stable id
/// @param who the person or the contributor who promises
/// @param answers what they will do, as a phrase that follows "will"
/// @param from the day it starts
/// @param by the day it is to be done
/// @param help what kind of help; null when not said
/// @param outcome what became of it
/// @param outcomeNote what there is to say about that
@RecordBuilder
public record Commitment(
        UUID id,
        UUID who,
        Answers answers,
        @Nullable LocalDate from,
        @Nullable LocalDate by,
        @Nullable KindOfHelp help,
        Outcome outcome,
        String outcomeNote)
        implements Answered<Commitment>, CommitmentBuilder.With {

    @Override
    public Commitment mapAnswers(AnswersEdit edit) {
        return withAnswers(edit.apply(id, answers));
    }

    /// A promise of which only the promiser is known.
    public static Commitment by(UUID id, UUID who) {
        return new Commitment(id, who, Answers.NONE, null, null, null, Outcome.OPEN, "");
    }
}
