package org.careletter.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.careletter.plan.code.RiskPrompt;
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
@RecordBuilder
public record RiskDecision(
        UUID id,
        String title,
        Answers answers,
        @Nullable RiskPrompt prompt,
        List<RiskOption> options,
        List<Commitment> commitments,
        @Nullable LocalDate lookAgain)
        implements Answered<RiskDecision>, RiskDecisionBuilder.With {

    public RiskDecision {
        options = List.copyOf(options);
        commitments = List.copyOf(commitments);
    }

    @Override
    public RiskDecision mapAnswers(AnswersEdit edit) {
        return withAnswers(edit.apply(id, answers))
                .withOptions(Answered.mapAll(options, edit))
                .withCommitments(Answered.mapAll(commitments, edit));
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
