package org.careletter.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.careletter.plan.code.WhereItStands;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Something another person raises. It stands after the person's own priorities, with the
/// person's view.
///
/// @param id stable id
/// @param title a short name for it
/// @param whose the contributor who raises it
/// @param answers what, why, the person's view
/// @param stands where it stands
/// @param noted who said so; null when that is not known
/// @param next what happens next
@RecordBuilder
public record ToAgree(
        UUID id,
        String title,
        UUID whose,
        Answers answers,
        WhereItStands stands,
        @Nullable NotedBy noted,
        List<Commitment> next)
        implements Answered<ToAgree>, ToAgreeBuilder.With {

    public ToAgree {
        next = List.copyOf(next);
    }

    @Override
    public ToAgree mapAnswers(AnswersEdit edit) {
        return withAnswers(edit.apply(id, answers)).withNext(Answered.mapAll(next, edit));
    }

    @Override
    public Stream<Answered<?>> within() {
        return Stream.concat(Stream.of(this), next.stream());
    }
}
