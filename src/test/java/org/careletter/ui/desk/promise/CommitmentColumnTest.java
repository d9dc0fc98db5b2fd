package org.careletter.ui.desk.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.plan.Commitment;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.plan.code.KindOfHelp;
import org.junit.jupiter.api.Test;

import java.util.UUID;

class CommitmentColumnTest {

    private static final UUID NEW = Plans.id("new");
    private final Plan joan = Plans.joan();

    @Test
    void everybodyStandsInOneColumn() {
        assertThat(CommitmentColumn.PERSON.doers(joan)).containsExactly(Plans.id("joan"));
        assertThat(CommitmentColumn.PEOPLE.doers(joan))
                .containsExactlyInAnyOrder(Plans.id("maureen"), Plans.id("amir"));
        assertThat(CommitmentColumn.SERVICES.doers(joan))
                .containsExactlyInAnyOrder(Plans.id("sam"), Plans.id("lewin"));
    }

    @Test
    void aStrangerStandsAmongPeople() {
        assertThat(CommitmentColumn.of(joan, NEW)).isEqualTo(CommitmentColumn.PEOPLE);
    }

    @Test
    void theWriterIsTheLikeliestToPromise() {
        assertThat(CommitmentColumn.SERVICES.fresh(joan, NEW, Plans.id("lewin")))
                .hasValue(Commitment.by(NEW, Plans.id("lewin")).withHelp(KindOfHelp.SERVICE));
    }

    @Test
    void nobodyPromisesInAnEmptyColumn() {
        var alone = Plan.of(NEW, joan.person());

        assertThat(CommitmentColumn.PEOPLE.fresh(alone, NEW, joan.person().id())).isEmpty();
        assertThat(CommitmentColumn.PERSON.fresh(alone, NEW, joan.person().id()))
                .hasValueSatisfying(it -> assertThat(it.help()).isEqualTo(KindOfHelp.MYSELF));
    }
}
