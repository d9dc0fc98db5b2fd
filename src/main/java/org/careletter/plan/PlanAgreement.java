package org.careletter.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.careletter.plan.code.Extent;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// How far the person agrees with the plan as a whole.
///
/// @param extent how far
/// @param on the day they said so
/// @param by who noted it: the person themself or a contributor; null when that is not known
@RecordBuilder
public record PlanAgreement(Extent extent, @Nullable LocalDate on, @Nullable UUID by)
        implements PlanAgreementBuilder.With {

    /// Not asked yet.
    public static final PlanAgreement NOT_ASKED = new PlanAgreement(Extent.NOT_ASKED, null, null);
}
