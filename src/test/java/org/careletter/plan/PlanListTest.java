package org.careletter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class PlanListTest {

    private static final UUID NEW = Plans.id("new");
    private static final List<PlanList<?>> LISTS =
            List.of(
                    PlanList.CONTRIBUTORS,
                    PlanList.TALKS,
                    PlanList.PRIORITIES,
                    PlanList.TO_AGREE,
                    PlanList.BUDGETS,
                    PlanList.RISKS,
                    PlanList.CONTACTS,
                    PlanList.NOTES,
                    PlanList.COPIES);
    private final Plan joan = Plans.joan();

    @Test
    void movesAnElementAsFarAsTheListGoes() {
        var moved = PlanList.PRIORITIES.nudged(joan, Plans.id("sleep"), -5);

        assertThat(moved.priorities())
                .extracting(Priority::id)
                .containsExactly(Plans.id("sleep"), Plans.id("allotment"));
    }

    @Test
    void addsACommitmentToWhateverOwnsIt() {
        for (UUID owner :
                new UUID[] {Plans.id("sleep"), Plans.id("falls class"), Plans.id("stepladder")}) {
            var list = PlanList.commitmentsOf(owner);
            var before = list.all().apply(joan);

            var more = list.plus(joan, Commitment.by(NEW, Plans.id("sam")));

            assertThat(list.all().apply(more)).hasSize(before.size() + 1);
            assertThat(more.commitments()).hasSize((int) joan.commitments().count() + 1);
            assertThat(list.without(more, NEW)).isEqualTo(joan);
        }
    }

    @Test
    void addsAnOptionToItsRisk() {
        var options = PlanList.optionsOf(Plans.id("stepladder"));

        var more = options.plus(joan, new RiskOption(NEW, Answers.NONE));

        assertThat(more.risks().getFirst().options()).extracting(RiskOption::id).endsWith(NEW);
    }

    @Property(tries = 50)
    void readsWhatItPutIntoThePlan(@ForAll("plans") Plan plan) {
        for (PlanList<?> list : LISTS) {
            assertThat(emptied(list, plan)).isEmpty();
        }
    }

    private static <T extends Identified> List<T> emptied(PlanList<T> list, Plan plan) {
        var without = plan;
        for (T each : list.all().apply(plan)) {
            without = list.without(without, each.id());
        }
        return list.all().apply(without);
    }

    @Test
    void findsAPromiseWhereverItStands() {
        assertThat(joan.commitments())
                .allSatisfy(
                        each -> {
                            var edited =
                                    PlanList.commitmentsWith(joan, each.id())
                                            .edited(joan, each.id(), was -> was.withWho(NEW));
                            assertThat(edited.commitments().filter(it -> it.who().equals(NEW)))
                                    .containsExactly(each.withWho(NEW));
                        });
        assertThat(PlanList.commitmentsWith(joan, NEW).edited(joan, NEW, was -> was.withWho(NEW)))
                .isEqualTo(joan);
    }

    @Property(tries = 50)
    void leavesThePlanAsItIsWhenTheElementIsGone(@ForAll("plans") Plan plan) {
        assertThat(PlanList.RISKS.nudged(plan, NEW, 1)).isEqualTo(plan);
        assertThat(PlanList.TO_AGREE.without(plan, NEW)).isEqualTo(plan);
        assertThat(PlanList.PRIORITIES.edited(plan, NEW, was -> was.withTitle("?")))
                .isEqualTo(plan);
        assertThat(PlanList.commitmentsOf(NEW).plus(plan, Commitment.by(NEW, plan.person().id())))
                .isEqualTo(plan);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.any();
    }
}
