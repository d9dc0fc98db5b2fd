package org.careletter.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careletter.plan.Noted.told;
import static org.careletter.plan.Plans.id;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.UUID;

class PlanEditsTest {

    private static final Plan JOAN = Plans.joan();
    private static final Statement NEW = told("The kettle is on.");

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.any();
    }

    private static List<UUID> statementIds(Plan plan) {
        return plan.statements().map(placed -> placed.statement().id()).toList();
    }

    @Property(tries = 100)
    void saysSomethingAtEveryHolderOfAnswers(@ForAll("plans") Plan plan) {
        plan.within()
                .map(Answered::id)
                .forEach(
                        owner -> {
                            var place = new Place(owner, "about.also");
                            var said = PlanEdits.say(plan, place, NEW);
                            assertThat(said.statement(NEW.id())).contains(new Placed(place, NEW));
                            assertThat(PlanEdits.remove(said, NEW.id())).isEqualTo(plan);
                        });
    }

    @Property(tries = 100)
    void editsOneStatementOnly(@ForAll("plans") Plan plan) {
        for (UUID each : statementIds(plan)) {
            var edited = PlanEdits.edit(plan, each, it -> it.withLanguage("de"));
            assertThat(edited.statements())
                    .filteredOn(placed -> placed.statement().language().equals("de"))
                    .singleElement()
                    .satisfies(it -> assertThat(it.statement().id()).isEqualTo(each));
            assertThat(statementIds(edited)).isEqualTo(statementIds(plan));
        }
    }

    @Property(tries = 100)
    void removesOneStatementAndEveryLinkToIt(@ForAll("plans") Plan plan) {
        for (UUID each : statementIds(plan)) {
            var left = PlanEdits.remove(plan, each);
            assertThat(statementIds(left))
                    .doesNotContain(each)
                    .hasSize(statementIds(plan).size() - 1);
            assertThat(left.priorities())
                    .allSatisfy(it -> assertThat(it.strengths()).doesNotContain(each));
        }
    }

    @Nested
    class Saying {

        @Test
        void addsAtTheEndOfAPlace() {
            var place = new Place(id("allotment"), "priority.bring");
            assertThat(PlanEdits.say(JOAN, place, NEW).at(place))
                    .hasSize(4)
                    .endsWith(NEW)
                    .containsAll(JOAN.at(place));
        }

        @Test
        void leavesThePlanAsItIsWhereThereIsNoSuchPlace() {
            var nowhere = new Place(id("nowhere"), "about.also");
            assertThat(PlanEdits.say(JOAN, nowhere, NEW)).isEqualTo(JOAN);
        }
    }

    @Nested
    class Editing {

        @Test
        void leavesTheEarlierPlanForUndo() {
            var before = JOAN.statements().toList();
            var said = before.getFirst().statement();
            var edited = PlanEdits.edit(JOAN, said.id(), it -> it.withLeftOut(true));
            assertThat(edited).isNotEqualTo(JOAN);
            assertThat(JOAN.statements()).containsExactlyElementsOf(before);
            assertThat(PlanEdits.edit(edited, said.id(), _ -> said)).isEqualTo(JOAN);
        }
    }

    @Nested
    class Removing {

        @Test
        void ofAStrangerChangesNothing() {
            assertThat(PlanEdits.remove(JOAN, id("nowhere"))).isEqualTo(JOAN);
        }
    }

    @Nested
    class Lists {

        @ParameterizedTest
        @CsvSource({"0, 2, b c a", "2, 0, c a b", "1, 1, a b c", "0, 1, b a c"})
        void standInANewOrderAfterAMove(int from, int to, String order) {
            assertThat(PlanEdits.moved(List.of("a", "b", "c"), from, to))
                    .containsExactly(order.split(" "));
        }

        @Test
        void refuseAMoveOutOfThem() {
            assertThatThrownBy(() -> PlanEdits.moved(List.of("a"), 0, 1))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }

        @Test
        void growAtTheEnd() {
            assertThat(PlanEdits.plus(List.of("a"), "b")).containsExactly("a", "b");
        }

        @Test
        void loseAnElement() {
            assertThat(PlanEdits.except(List.of("a", "b"), "a")).containsExactly("b");
        }

        @Test
        void haveElementsReplacedWhereTheyStand() {
            assertThat(PlanEdits.replaced(List.of("a", "b", "c"), "b"::equals, it -> it + "!"))
                    .containsExactly("a", "b!", "c");
        }
    }
}
