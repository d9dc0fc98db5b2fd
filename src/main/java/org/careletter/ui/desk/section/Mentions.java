package org.careletter.ui.desk.section;

import org.careletter.plan.Answered;
import org.careletter.plan.Commitment;
import org.careletter.plan.Plan;
import org.careletter.plan.Statement;
import org.careletter.plan.Wording;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Where in a plan somebody has words, a promise or another part. Whoever has one cannot be taken
/// out of the plan without tearing a hole in it.
final class Mentions {

    private Mentions() {}

    /// The sections in which `who` has a part.
    static Set<Section> of(Plan plan, UUID who) {
        var sections = EnumSet.noneOf(Section.class);
        answered(plan)
                .forEach(
                        (section, parts) -> {
                            if (parts.anyMatch(part -> isIn(part, who))) {
                                sections.add(section);
                            }
                        });
        plan.answers().items().stream()
                .filter(item -> plan.answers().of(item).stream().anyMatch(each -> isIn(each, who)))
                .flatMap(Mentions::section)
                .forEach(sections::add);
        if (plan.toAgree().stream().anyMatch(each -> each.whose().equals(who))) {
            sections.add(Section.TO_AGREE);
        }
        if (plan.review().asked().contains(who)) {
            sections.add(Section.REVIEW);
        }
        if (plan.copies().stream().anyMatch(each -> who.equals(each.to()))) {
            sections.add(Section.AGREEMENT);
        }
        if (plan.talks().stream().anyMatch(each -> each.with().contains(who))
                || who.equals(plan.letterhead().writer())) {
            sections.add(Section.PEOPLE);
        }
        return sections;
    }

    private static Map<Section, Stream<Answered<?>>> answered(Plan plan) {
        var parts = new EnumMap<Section, Stream<Answered<?>>>(Section.class);
        parts.put(Section.PRIORITIES, plan.priorities().stream().flatMap(Answered::within));
        parts.put(Section.TO_AGREE, plan.toAgree().stream().flatMap(Answered::within));
        parts.put(Section.RISKS, plan.risks().stream().flatMap(Answered::within));
        parts.put(Section.MONEY, plan.budgets().stream().flatMap(Answered::within));
        parts.put(Section.REVIEW, plan.review().notes().stream().flatMap(Answered::within));
        return parts;
    }

    private static Stream<Section> section(String item) {
        return Arrays.stream(Section.values())
                .filter(section -> item.startsWith(section.guide() + '.'));
    }

    private static boolean isIn(Answered<?> part, UUID who) {
        return (part instanceof Commitment promise && promise.who().equals(who))
                || part.placed().anyMatch(placed -> isIn(placed.statement(), who));
    }

    private static boolean isIn(Statement statement, UUID who) {
        return statement.voice().equals(who)
                || statement.wordings().stream().anyMatch(wording -> isIn(wording, who));
    }

    private static boolean isIn(Wording wording, UUID who) {
        var agreed = wording.agreed();
        return wording.by().equals(who) || (agreed != null && Objects.equals(agreed.with(), who));
    }
}
