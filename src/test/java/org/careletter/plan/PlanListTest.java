package org.careletter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.UUID;

class PlanListTest {

    private static final UUID NEW = Plans.id("new");
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
