package org.careletter.plan;

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
/// @param next what happens next
public record ToAgree(
        UUID id,
        String title,
        UUID whose,
        Answers answers,
        WhereItStands stands,
        List<Commitment> next)
        implements Answered<ToAgree> {

    public ToAgree {
        next = List.copyOf(next);
    }

    /// The same, with `title` replaced.
    public ToAgree withTitle(String title) {
        return new ToAgree(id, title, whose, answers, stands, next);
    }

    /// The same, with `whose` replaced.
    public ToAgree withWhose(UUID whose) {
        return new ToAgree(id, title, whose, answers, stands, next);
    }

    /// The same, with `answers` replaced.
    public ToAgree withAnswers(Answers answers) {
        return new ToAgree(id, title, whose, answers, stands, next);
    }

    /// The same, with `stands` replaced.
    public ToAgree withStands(WhereItStands stands) {
        return new ToAgree(id, title, whose, answers, stands, next);
    }

    /// The same, with `next` replaced.
    public ToAgree withNext(List<Commitment> next) {
        return new ToAgree(id, title, whose, answers, stands, next);
    }

    @Override
    public ToAgree mapAnswers(AnswersEdit edit) {
        return new ToAgree(
                id, title, whose, edit.apply(id, answers), stands, Answered.mapAll(next, edit));
    }

    @Override
    public Stream<Answered<?>> within() {
        return Stream.concat(Stream.of(this), next.stream());
    }
}
