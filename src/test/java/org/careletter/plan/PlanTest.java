package org.careletter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.UUID;

class PlanTest {

    private static final Place MATTERS = new Place(Plans.id("joan's plan"), "about.matters");

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.any();
    }

    @Property(tries = 100)
    void everyStatementIsFoundByItsIdAndByItsPlace(@ForAll("plans") Plan plan) {
        assertThat(plan.statements())
                .allSatisfy(
                        placed -> {
                            assertThat(plan.statement(placed.statement().id())).contains(placed);
                            assertThat(plan.at(placed.place())).contains(placed.statement());
                        });
    }

    @Property(tries = 100)
    void mappingAnswersToThemselvesGivesTheSamePlan(@ForAll("plans") Plan plan) {
        assertThat(plan.mapAnswers((_, answers) -> answers)).isEqualTo(plan);
    }

    @Property(tries = 100)
    void everyVoiceHasAName(@ForAll("plans") Plan plan) {
        assertThat(plan.statements())
                .allSatisfy(
                        placed -> assertThat(plan.nameOf(placed.statement().voice())).isPresent());
    }

    @Test
    void holdsPromisesOfPrioritiesOfOthersAndOfRisks() {
        assertThat(Plans.joan().commitments()).hasSize(5);
    }

    @Test
    void namesThePersonAsTheyLikeToBeCalled() {
        assertThat(Plans.joan().nameOf(Noted.JOAN)).contains("Joanie");
    }

    @Test
    void knowsNoNameForAStranger() {
        assertThat(Plans.joan().nameOf(Plans.id("stranger"))).isEmpty();
        assertThat(Plans.joan().nameOf((UUID) null)).isEmpty();
    }

    @Test
    void anItemThatWasNotAskedHasNoStatements() {
        assertThat(Plans.joan().at(new Place(MATTERS.owner(), "about.also"))).isEmpty();
    }

    @Test
    void aPlaceThatDoesNotExistHasNoStatements() {
        assertThat(Plans.joan().at(new Place(Plans.id("nowhere"), MATTERS.item()))).isEmpty();
    }
}
