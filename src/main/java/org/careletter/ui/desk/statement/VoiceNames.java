package org.careletter.ui.desk.statement;

import org.careletter.plan.Contributor;
import org.careletter.plan.Plan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Who has a voice in a plan, and how they are called on screen.
public final class VoiceNames {

    private VoiceNames() {}

    /// The person first, then the contributors in the plan's order.
    public static List<UUID> of(Plan plan) {
        return Stream.concat(
                        Stream.of(plan.person().id()),
                        plan.contributors().stream().map(Contributor::id))
                .toList();
    }

    /// The name with what they are to the person: `Maureen, sister`.
    public static String named(Plan plan, UUID voice) {
        return plan.contributor(voice)
                .filter(each -> !each.relation().isBlank())
                .map(each -> each.shortName() + ", " + each.relation().strip())
                .orElseGet(() -> plan.nameOf(voice).orElse(""));
    }
}
