package org.careletter.letter;

import static org.assertj.core.api.Assertions.assertThat;

import static org.careletter.letter.SmallPlan.JOAN;
import static org.careletter.letter.SmallPlan.MAUREEN;
import static org.careletter.letter.SmallPlan.SAM;
import static org.careletter.letter.SmallPlan.agreed;
import static org.careletter.letter.SmallPlan.heard;
import static org.careletter.letter.SmallPlan.own;
import static org.careletter.letter.SmallPlan.toJoan;
import static org.careletter.letter.SmallPlan.typed;
import static org.careletter.letter.SmallPlan.wording;
import static org.careletter.letter.SmallPlan.with;

import org.careletter.plan.Agreement;
import org.careletter.plan.Plans;
import org.careletter.plan.Statement;
import org.careletter.plan.code.AgreedHow;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.stream.IntStream;

class PrintKeyTest {

    private static final String ITEM = "about.also";
    private static final LocalDate TENTH = LocalDate.of(2026, 11, 10);

    @Test
    void saysWhenWordsWereCheckedWithThePerson() {
        var plan = with(ITEM, checked("My tea.", TENTH), checked("My cat.", TENTH.plusDays(4)));
        assertThat(toJoan(plan))
                .contains(
                        "\nYour own words are in quotation marks. They were checked with you on"
                                + " 10 and 14 November 2026.\n");
        assertThat(own(plan))
                .contains(
                        "\nThe words that are mine were checked with me on 10 and 14"
                                + " November 2026.\n");
    }

    @Test
    void saysThatThePersonWroteThem() {
        var plan = with(ITEM, typed(JOAN, "My tea."));
        assertThat(toJoan(plan))
                .contains("\nYour own words are in quotation marks. You wrote them yourself.\n");
        assertThat(own(plan)).contains("\nThe words that are mine I wrote myself.\n");
    }

    @Test
    void saysBothWhereBothAreThere() {
        assertThat(toJoan(with(ITEM, typed(JOAN, "My tea."), checked("My cat.", TENTH))))
                .contains(
                        "You wrote them yourself, or they were checked with you on 10 November"
                                + " 2026.\n");
    }

    @Test
    void countsNothingThatCarriesTheSign() {
        assertThat(toJoan(with(ITEM, checked("My tea.", TENTH), heard(JOAN, "My cat."))))
                .contains("\nYour own words are in quotation marks. Those without ° were checked");
        assertThat(toJoan(with(ITEM, heard(JOAN, "My cat."))))
                .doesNotContain("are in quotation marks");
    }

    @Test
    void speaksOfThePersonAlone() {
        assertThat(toJoan(with(ITEM, agreed(MAUREEN, "She hums."))))
                .doesNotContain("Your own words");
    }

    @Test
    void tellsManyDaysAsAStretchOfTime() {
        var plan =
                with(
                        ITEM,
                        IntStream.range(0, 5)
                                .mapToObj(day -> checked("Tea " + day, TENTH.plusDays(day)))
                                .toArray(Statement[]::new));
        assertThat(toJoan(plan)).contains("checked with you between 10 and 14 November 2026.\n");
    }

    @Test
    void goesByTheWordsThatArePrinted() {
        var changed = checked("My tea.", TENTH).reworded(wording("Her tea.", SAM));
        assertThat(toJoan(with(ITEM, changed)))
                .contains("“My tea.”")
                .contains("They were checked with you on 10 November 2026.\n");
    }

    private static Statement checked(String words, LocalDate on) {
        return Statement.first(Plans.id(words), JOAN, wording(words, SAM))
                .agreed(new Agreement(on, AgreedHow.READ_BACK, SAM));
    }
}
