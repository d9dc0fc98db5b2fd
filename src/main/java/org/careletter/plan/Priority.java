package org.careletter.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.careletter.plan.code.PriorityStanding;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Something the person wants, with everything that helps.
///
/// @param id stable id
/// @param title a short name for it, such as `Back to the allotment`
/// @param answers what, why, difficulty, what they bring, how all will know
/// @param strengths statements told under strengths that could help here
/// @param commitments who does what
/// @param standing where it has got to
/// @param noted who said so; null when that is not known
@RecordBuilder
public record Priority(
        UUID id,
        String title,
        Answers answers,
        List<UUID> strengths,
        List<Commitment> commitments,
        PriorityStanding standing,
        @Nullable NotedBy noted)
        implements Answered<Priority>, PriorityBuilder.With {

    public Priority {
        strengths = List.copyOf(strengths);
        commitments = List.copyOf(commitments);
    }

    @Override
    public Priority mapAnswers(AnswersEdit edit) {
        return withAnswers(edit.apply(id, answers))
                .withCommitments(Answered.mapAll(commitments, edit));
    }

    @Override
    public Stream<Answered<?>> within() {
        return Stream.concat(Stream.of(this), commitments.stream());
    }

    /// A priority of which nothing is known yet.
    public static Priority empty(UUID id) {
        return new Priority(
                id, "", Answers.NONE, List.of(), List.of(), PriorityStanding.WANTED, null);
    }
}
