package org.careletter.ui.desk.priority;

import org.careletter.guide.Guide;
import org.careletter.guide.GuideItem;
import org.careletter.plan.Answered;
import org.careletter.plan.RiskDecision;
import org.careletter.plan.RiskOption;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The groups in which the questions of the risks guide open, in the order of the guide. A group
/// begins at its first question and goes on to the next group, so that a question added to the
/// guide later has its place.
enum RiskGroup {
    /// What the person wants to do and what it gives them.
    WHAT_AND_WHY("risk.what"),

    /// What could go wrong, by doing it and by not doing it.
    GO_WRONG("risk.person"),

    /// Whose risk each one is.
    WHOSE("risk.whose"),

    /// Other ways to do it.
    OTHER_WAYS("risk.options"),

    /// What makes it work: strengths, steps, early signs, safety nets.
    MAKE_IT_WORK("risk.strengths"),

    /// What was decided, who sees it differently, and when it is looked at again.
    DECIDED("risk.capacity");

    private static final String OPTION = "risk.option.";
    private final String firstItem;

    RiskGroup(String firstItem) {
        this.firstItem = firstItem;
    }

    /// The questions of this group. Those about one of the other ways are not among them: they are
    /// asked of each way.
    List<String> items(Guide risks) {
        return risks.items().stream()
                .map(GuideItem::id)
                .dropWhile(each -> !each.equals(firstItem))
                .takeWhile(each -> each.equals(firstItem) || !beginsAnother(each))
                .filter(each -> !each.startsWith(OPTION))
                .toList();
    }

    /// How many statements a decision has in this group.
    long said(RiskDecision risk, Guide risks) {
        Stream<? extends Answered<?>> inside =
                switch (this) {
                    case OTHER_WAYS -> risk.options().stream();
                    case DECIDED -> risk.commitments().stream();
                    case WHAT_AND_WHY, GO_WRONG, WHOSE, MAKE_IT_WORK -> Stream.<RiskOption>of();
                };
        return items(risks).stream().mapToLong(each -> risk.answers().of(each).size()).sum()
                + inside.flatMap(Answered::placed).count();
    }

    private static boolean beginsAnother(String item) {
        return Arrays.stream(values()).anyMatch(each -> each.firstItem.equals(item));
    }
}
