package org.careletter.plan.kept;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.careletter.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/// One thing that somebody did, for the activity log. Names are kept as they were, so that the log
/// can be read without the plan.
///
/// @param id stable id
/// @param at when
/// @param deed what
/// @param who who did it; empty when nobody can know, as when plans are unlocked
/// @param plan the plan it was done to; null for what concerns no plan
/// @param person whose plan that is; empty for what concerns no plan
/// @param detail for whom a letter was made; empty for everything else
@RecordBuilder
public record Activity(
        UUID id,
        Instant at,
        Deed deed,
        String who,
        @Nullable UUID plan,
        String person,
        String detail)
        implements ActivityBuilder.With {

    /// Something that concerns no plan.
    public static Activity of(UUID id, Instant at, Deed deed, String who) {
        return new Activity(id, at, deed, who, null, "", "");
    }

    /// Something done to a plan.
    public static Activity in(Plan plan, UUID id, Instant at, Deed deed, String who) {
        return new Activity(id, at, deed, who, plan.id(), plan.person().calledAs(), "");
    }

    /// What stays of it once its plan is erased: that there was something, and when.
    public Activity ofAnErasedPlan() {
        return new Activity(id, at, Deed.IN_AN_ERASED_PLAN, "", null, "", "");
    }
}
