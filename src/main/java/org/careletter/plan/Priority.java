package org.careletter.plan;

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
public record Priority(
        UUID id,
        String title,
        Answers answers,
        List<UUID> strengths,
        List<Commitment> commitments,
        PriorityStanding standing)
        implements Answered<Priority> {

    public Priority {
        strengths = List.copyOf(strengths);
        commitments = List.copyOf(commitments);
    }

    /// The same, with `title` replaced.
    public Priority withTitle(String title) {
        return new Priority(id, title, answers, strengths, commitments, standing);
    }

    /// The same, with `answers` replaced.
    public Priority withAnswers(Answers answers) {
        return new Priority(id, title, answers, strengths, commitments, standing);
    }

    /// The same, with `strengths` replaced.
    public Priority withStrengths(List<UUID> strengths) {
        return new Priority(id, title, answers, strengths, commitments, standing);
    }

    /// The same, with `commitments` replaced.
    public Priority withCommitments(List<Commitment> commitments) {
        return new Priority(id, title, answers, strengths, commitments, standing);
    }

    /// The same, with `standing` replaced.
    public Priority withStanding(PriorityStanding standing) {
        return new Priority(id, title, answers, strengths, commitments, standing);
    }

    @Override
    public Priority mapAnswers(AnswersEdit edit) {
        return new Priority(
                id,
                title,
                edit.apply(id, answers),
                strengths,
                Answered.mapAll(commitments, edit),
                standing);
    }

    @Override
    public Stream<Answered<?>> within() {
        return Stream.concat(Stream.of(this), commitments.stream());
    }

    /// A priority of which nothing is known yet.
    public static Priority empty(UUID id) {
        return new Priority(id, "", Answers.NONE, List.of(), List.of(), PriorityStanding.WANTED);
    }
}
