package org.careletter.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.words.Talking.JOAN;
import static org.careletter.words.Talking.MAUREEN;
import static org.careletter.words.Talking.SAM;
import static org.careletter.words.Talking.agreed;
import static org.careletter.words.Talking.planWith;
import static org.careletter.words.Talking.saidJoan;
import static org.careletter.words.Talking.typed;
import static org.careletter.words.Talking.typedBy;
import static org.careletter.words.Talking.wroteJoan;

import org.careletter.plan.Place;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Plan PLAN =
            planWith(
                    wroteJoan("own"),
                    agreed(saidJoan("agreed")),
                    saidJoan("heard"),
                    wroteJoan("before").reworded(typedBy(SAM, "after")),
                    saidJoan("kept back").withLeftOut(true),
                    typed(MAUREEN, SAM, "from Maureen"));

    @Test
    void tellsTheStandingOfEveryStatementInTheOrderOfThePlan() {
        assertThat(Ledger.of(PLAN).rows())
                .extracting(Ledger.Row::standing)
                .containsExactly(
                        Standing.OWN,
                        Standing.AGREED,
                        Standing.HEARD,
                        Standing.CHANGED,
                        Standing.HEARD,
                        Standing.HEARD);
    }

    @Test
    void tellsWhereItStandsAndWhoTypedWhatItSaysNow() {
        var changed = Ledger.of(PLAN).standing(Standing.CHANGED).rows().getFirst();
        assertThat(changed.place()).isEqualTo(new Place(PLAN.id(), "about.also"));
        assertThat(changed.statement().current().by()).isEqualTo(SAM);
        assertThat(changed.statement().current().at()).isEqualTo("2026-11-03T12:00:00Z");
    }

    @Test
    void narrowsToOneVoice() {
        assertThat(Ledger.of(PLAN).voice(MAUREEN).rows())
                .extracting(row -> row.statement().text())
                .containsExactly("from Maureen");
    }

    @Test
    void narrowsToWhatWaitsWithoutWhatIsLeftOut() {
        assertThat(Ledger.of(PLAN).voice(JOAN).waiting().rows())
                .extracting(row -> row.statement().text())
                .containsExactly("heard", "after");
    }

    @Test
    void findsStatementsInEveryPartOfAPlan() {
        var joan = Plans.joan();
        assertThat(Ledger.of(joan).rows()).hasSize((int) joan.statements().count()).isNotEmpty();
    }
}
