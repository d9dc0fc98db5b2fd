package org.careletter.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.careletter.plan.code.BudgetHolder;
import org.careletter.plan.code.Period;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.UUID;

/// An amount of money and what it is for.
///
/// @param id stable id
/// @param amount the amount, never negative
/// @param currency ISO 4217 code, such as `GBP`
/// @param period how often it comes
/// @param holder who holds it; null when not said
/// @param heldBy name of the provider; empty otherwise
/// @param answers what it is for
@RecordBuilder
public record Budget(
        UUID id,
        BigDecimal amount,
        String currency,
        Period period,
        @Nullable BudgetHolder holder,
        String heldBy,
        Answers answers)
        implements Answered<Budget>, BudgetBuilder.With {

    @Override
    public Budget mapAnswers(AnswersEdit edit) {
        return withAnswers(edit.apply(id, answers));
    }
}
