package org.careletter.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A risk worth taking, reasoned and never scored.
///
/// @param id stable id
/// @param title a short name for it, such as `using the stepladder in the greenhouse`
/// @param answers the answers to the questions of the risks guide
/// @param prompt why it is being talked about; null when not said
/// @param options other ways
/// @param commitments who does what
/// @param lookAgain when it is looked at again
public record RiskDecision(
        UUID id,
        String title,
        Answers answers,
        @Nullable RiskPrompt prompt,
        List<RiskOption> options,
        List<Commitment> commitments,
        @Nullable LocalDate lookAgain)
        implements Answered<RiskDecision> {

    public RiskDecision {
        options = List.copyOf(options);
        commitments = List.copyOf(commitments);
    }

    /// The same, with `title` replaced.
    public RiskDecision withTitle(String title) {
        return new RiskDecision(id, title, answers, prompt, options, commitments, lookAgain);
    }

    /// The same, with `answers` replaced.
    public RiskDecision withAnswers(Answers answers) {
        return new RiskDecision(id, title, answers, prompt, options, commitments, lookAgain);
    }

    /// The same, with `prompt` replaced.
    public RiskDecision withPrompt(@Nullable RiskPrompt prompt) {
        return new RiskDecision(id, title, answers, prompt, options, commitments, lookAgain);
    }

    /// The same, with `options` replaced.
    public RiskDecision withOptions(List<RiskOption> options) {
        return new RiskDecision(id, title, answers, prompt, options, commitments, lookAgain);
    }

    /// The same, with `commitments` replaced.
    public RiskDecision withCommitments(List<Commitment> commitments) {
        return new RiskDecision(id, title, answers, prompt, options, commitments, lookAgain);
    }

    /// The same, with `lookAgain` replaced.
    public RiskDecision withLookAgain(@Nullable LocalDate lookAgain) {
        return new RiskDecision(id, title, answers, prompt, options, commitments, lookAgain);
    }

    @Override
    public RiskDecision mapAnswers(AnswersEdit edit) {
        return new RiskDecision(
                id,
                title,
                edit.apply(id, answers),
                prompt,
                Answered.mapAll(options, edit),
                Answered.mapAll(commitments, edit),
                lookAgain);
    }

    @Override
    public Stream<Answered<?>> within() {
        return Stream.of(Stream.of(this), options.stream(), commitments.stream())
                .flatMap(UnaryOperator.identity());
    }

    /// A risk decision of which nothing is known yet.
    public static RiskDecision empty(UUID id) {
        return new RiskDecision(id, "", Answers.NONE, null, List.of(), List.of(), null);
    }
}
