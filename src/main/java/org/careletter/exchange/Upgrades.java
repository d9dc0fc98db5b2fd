package org.careletter.exchange;

import static org.careletter.exchange.PlanFile.FORMAT;
import static org.careletter.exchange.PlanFileRefused.Kind.NEWER;
import static org.careletter.exchange.PlanFileRefused.Kind.NOT_A_PLAN;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.function.UnaryOperator;

/// The steps from each format of the plan file to the next. The first format is 1, so there is one
/// format more than there are steps.
///
/// A step sees JSON that nobody has checked: it changes what it knows and leaves the rest, which is
/// checked after the last step.
///
/// @param steps the step at 0 leads from format 1 to format 2
record Upgrades(List<UnaryOperator<ObjectNode>> steps) {

    /// The steps of this version.
    static final Upgrades RELEASED = new Upgrades(Formats.STEPS);

    Upgrades {
        steps = List.copyOf(steps);
    }

    /// The format that this version writes.
    int newestFormat() {
        return steps.size() + 1;
    }

    /// A plan of any known format in the newest one, without the number of the format.
    ObjectNode newest(JsonNode file) throws PlanFileRefused {
        if (!(file instanceof ObjectNode plan) || !plan.path(FORMAT).isIntegralNumber()) {
            throw new PlanFileRefused(NOT_A_PLAN, FilePlace.FILE);
        }
        var format = plan.remove(FORMAT).bigIntegerValue();
        if (format.signum() <= 0) {
            throw new PlanFileRefused(NOT_A_PLAN, FilePlace.FILE);
        }
        if (format.bitLength() > 31 || format.intValue() > newestFormat()) {
            throw new PlanFileRefused(NEWER, FilePlace.FILE);
        }
        for (UnaryOperator<ObjectNode> step : steps.subList(format.intValue() - 1, steps.size())) {
            plan = step.apply(plan);
        }
        return plan;
    }
}
