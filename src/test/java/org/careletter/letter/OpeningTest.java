package org.careletter.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.letter.SmallPlan.LEWIN;
import static org.careletter.letter.SmallPlan.MAUREEN;
import static org.careletter.letter.SmallPlan.own;
import static org.careletter.letter.SmallPlan.plan;
import static org.careletter.letter.SmallPlan.toJoan;

import org.careletter.plan.Letterhead;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.plan.Reading;
import org.careletter.plan.Talk;
import org.careletter.plan.code.ReadingFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// How the letter begins, for none, one and many.
class OpeningTest {

    @Test
    void thanksWithoutAPlaceOrADayWhenThereWasNone() {
        assertThat(toJoan(spoken()))
                .contains("Thank you for working on this plan with me. This letter");
        assertThat(toJoan(talked(talk(null, "", false))))
                .contains("Thank you for talking with me. ");
    }

    @Test
    void saysOnePlaceOnceAndTwoPlacesWithTheirDays() {
        assertThat(
                        toJoan(
                                talked(
                                        talk("2026-11-03", "at home", false),
                                        talk("2026-11-10", "at home", false))))
                .contains("talking with me at home on 3 and 10 November 2026.");
        assertThat(
                        toJoan(
                                talked(
                                        talk("2026-11-03", "at home", false),
                                        talk("2026-11-10", "on the plot", false))))
                .contains("at home on 3 November and on the plot on 10 November 2026.");
    }

    @Test
    void saysWhoWasThereAndThatTheyWereAskedTo() {
        assertThat(toJoan(talked(talk("2026-11-03", "at home", true, MAUREEN))))
                .contains("Your sister Maureen was with us, as you asked.");
        assertThat(toJoan(talked(talk("2026-11-03", "at home", false, MAUREEN, LEWIN))))
                .contains("Your sister Maureen and your GP Dr Lewin were with us.");
    }

    @Test
    void saysOnWhichOfTheDaysTheyWereThere() {
        assertThat(
                        toJoan(
                                talked(
                                        talk("2026-11-03", "at home", false),
                                        talk("2026-11-10", "at home", false, MAUREEN))))
                .contains("Your sister Maureen was with us on 10 November.");
    }

    @Test
    void saysWhoWasKeptOut() {
        var kept = plan().withKeptOut(List.of("the day centre", "my brother"));
        assertThat(toJoan(kept))
                .contains("You did not want the day centre or my brother to be involved.");
        assertThat(own(kept)).contains("I did not want the day centre or my brother");
    }

    @Test
    void saysWhyThePrintHasThisSize() {
        var large = new Reading(ReadingFormat.LARGE_PRINT, 18, "small print tires you");
        var plan = plan().with(next -> next.person(next.person().withReading(large)));
        assertThat(toJoan(plan)).contains("It is in 18 point print: small print tires you.");
        assertThat(
                        LetterWriter.write(
                                        plan, LetterChoices.whole(Narrator.WRITER, SmallPlan.DATE))
                                .points())
                .isEqualTo(18);
    }

    @Test
    void somebodyWhoPlansAloneTalkedWithNobody() {
        var alone = talked(talk("2026-11-03", "at home", false)).withLetterhead(Letterhead.NONE);
        assertThat(own(alone)).contains("I thought about this plan at home on 3 November 2026.");
    }

    @Test
    void thanksNobodyForTalkingWhoSaidNothing() {
        var met = plan().withTalks(List.of(talk("2026-11-03", "at home", false)));
        assertThat(toJoan(met))
                .contains("We met at home on 3 November 2026, and I wrote this plan. This letter")
                .doesNotContain("Thank you");
        assertThat(toJoan(plan())).contains("I wrote this plan. This letter");
    }

    private static Plan spoken() {
        return SmallPlan.with("about.matters", SmallPlan.agreed(SmallPlan.JOAN, "My tea."));
    }

    private static Plan talked(Talk... talks) {
        return spoken().withTalks(List.of(talks));
    }

    private static Talk talk(@Nullable String on, String place, boolean asAsked, UUID... with) {
        return new Talk(
                Plans.id(place + on),
                on == null ? null : LocalDate.parse(on),
                place,
                List.of(with),
                asAsked);
    }
}
