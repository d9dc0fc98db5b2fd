package org.careletter.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// How far the person agrees with the plan as a whole.
///
/// @param extent how far
/// @param on the day they said so
public record PlanAgreement(Extent extent, @Nullable LocalDate on) {

    /// Not asked yet.
    public static final PlanAgreement NOT_ASKED = new PlanAgreement(Extent.NOT_ASKED, null);
}
