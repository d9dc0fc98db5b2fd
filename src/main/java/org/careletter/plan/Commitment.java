package org.careletter.plan;

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
public record Commitment(
        UUID id,
        UUID who,
        Answers answers,
        @Nullable LocalDate from,
        @Nullable LocalDate by,
        @Nullable KindOfHelp help,
        Outcome outcome,
        String outcomeNote)
        implements Answered<Commitment> {

    /// The same, with `who` replaced.
    public Commitment withWho(UUID who) {
        return new Commitment(id, who, answers, from, by, help, outcome, outcomeNote);
    }

    /// The same, with `answers` replaced.
    public Commitment withAnswers(Answers answers) {
        return new Commitment(id, who, answers, from, by, help, outcome, outcomeNote);
    }

    /// The same, with `from` replaced.
    public Commitment withFrom(@Nullable LocalDate from) {
        return new Commitment(id, who, answers, from, by, help, outcome, outcomeNote);
    }

    /// The same, with `by` replaced.
    public Commitment withBy(@Nullable LocalDate by) {
        return new Commitment(id, who, answers, from, by, help, outcome, outcomeNote);
    }

    /// The same, with `help` replaced.
    public Commitment withHelp(@Nullable KindOfHelp help) {
        return new Commitment(id, who, answers, from, by, help, outcome, outcomeNote);
    }

    /// The same, with `outcome` replaced.
    public Commitment withOutcome(Outcome outcome) {
        return new Commitment(id, who, answers, from, by, help, outcome, outcomeNote);
    }

    /// The same, with `outcomeNote` replaced.
    public Commitment withOutcomeNote(String outcomeNote) {
        return new Commitment(id, who, answers, from, by, help, outcome, outcomeNote);
    }

    @Override
    public Commitment mapAnswers(AnswersEdit edit) {
        return new Commitment(
                id, who, edit.apply(id, answers), from, by, help, outcome, outcomeNote);
    }

    /// A promise of which only the promiser is known.
    public static Commitment by(UUID id, UUID who) {
        return new Commitment(id, who, Answers.NONE, null, null, null, Outcome.OPEN, "");
    }
}
