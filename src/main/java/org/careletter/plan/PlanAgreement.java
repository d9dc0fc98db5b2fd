package org.careletter.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.careletter.plan.code.Extent;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// How far the person agrees with the plan as a whole.
///
/// @param extent how far
/// @param on the day they said so
@RecordBuilder
public record PlanAgreement(Extent extent, @Nullable LocalDate on)
        implements PlanAgreementBuilder.With {

    /// Not asked yet.
    public static final PlanAgreement NOT_ASKED = new PlanAgreement(Extent.NOT_ASKED, null);
}
