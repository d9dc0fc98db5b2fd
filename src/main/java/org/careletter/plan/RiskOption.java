package org.careletter.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.util.UUID;

/// Another way to do what the person wants.
///
/// @param id stable id
/// @param answers what it is, what is good about it, what is bad about it
@RecordBuilder
public record RiskOption(UUID id, Answers answers)
        implements Answered<RiskOption>, RiskOptionBuilder.With {

    @Override
    public RiskOption mapAnswers(AnswersEdit edit) {
        return withAnswers(edit.apply(id, answers));
    }
}
