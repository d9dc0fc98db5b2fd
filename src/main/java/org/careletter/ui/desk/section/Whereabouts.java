package org.careletter.ui.desk.section;

import org.careletter.plan.Answered;
import org.careletter.plan.Place;
import org.careletter.plan.Plan;
import org.careletter.plan.Priority;
import org.careletter.plan.RiskDecision;
import org.careletter.plan.ToAgree;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Where in the window a statement stands.
///
/// @param section the section
/// @param card what holds it there: the priority, the risk decision, …; empty where it stands with
///     the plan itself
/// @param title the short name of that; empty if it has none
public record Whereabouts(Section section, Optional<UUID> card, String title) {

    /// Where a place of the plan is found; empty for a place that the plan does not have.
    public static Optional<Whereabouts> of(Plan plan, Place place) {
        if (place.owner().equals(plan.id())) {
            return Arrays.stream(Section.values())
                    .filter(section -> place.item().startsWith(section.guide() + '.'))
                    .findFirst()
                    .map(section -> new Whereabouts(section, Optional.empty(), ""));
        }
        return Stream.of(
                        in(Section.PRIORITIES, plan.priorities(), Priority::title, place),
                        in(Section.TO_AGREE, plan.toAgree(), ToAgree::title, place),
                        in(Section.RISKS, plan.risks(), RiskDecision::title, place),
                        in(Section.MONEY, plan.budgets(), _ -> "", place),
                        in(Section.REVIEW, plan.review().notes(), _ -> "", place))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <T extends Answered<T>> Optional<Whereabouts> in(
            Section section, List<T> cards, Function<T, String> title, Place place) {
        return cards.stream()
                .filter(card -> card.within().anyMatch(each -> each.id().equals(place.owner())))
                .findFirst()
                .map(card -> new Whereabouts(section, Optional.of(card.id()), title.apply(card)));
    }
}
