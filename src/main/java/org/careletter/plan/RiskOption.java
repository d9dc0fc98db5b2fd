package org.careletter.plan;

import java.util.UUID;

/// Another way to do what the person wants.
///
/// @param id stable id
/// @param answers what it is, what is good about it, what is bad about it
public record RiskOption(UUID id, Answers answers) implements Answered<RiskOption> {

    @Override
    public RiskOption mapAnswers(AnswersEdit edit) {
        return new RiskOption(id, edit.apply(id, answers));
    }
}
