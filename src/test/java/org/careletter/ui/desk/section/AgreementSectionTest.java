package org.careletter.ui.desk.section;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.careletter.plan.Copy;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanAgreement;
import org.careletter.plan.Plans;
import org.careletter.plan.code.Consent;
import org.careletter.plan.code.Extent;
import org.careletter.plan.code.Part;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class AgreementSectionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 14);

    @Test
    void asksWhatIsNotAgreedOnlyWhenSomethingIsNot() {
        var window = window(Plans.joan());
        assertThat(window.shows("Is there anything in this plan that you do not agree with?"))
                .isFalse();

        window.activate("What was said: Agreed, except…");

        assertThat(window.plan().agreement().extent()).isEqualTo(Extent.AGREED_EXCEPT);
        assertThat(window.shows("Is there anything in this plan that you do not agree with?"))
                .isTrue();
    }

    @Test
    void datesAnAnswerWithTheDayItWasGivenAndSaysWhoNotedIt() {
        var window = window(Plans.joan().withAgreement(PlanAgreement.NOT_ASKED));

        window.activate("What was said: Agreed");

        assertThat(window.plan().agreement())
                .isEqualTo(new PlanAgreement(Extent.AGREED, TODAY, Plans.id("sam")));
    }

    @Test
    void readsADateAsPeopleWriteIt() {
        var window = window(Plans.joan());

        window.replace("On which day", "3/11/2026");
        window.press(KeyCode.TAB);

        assertThat(window.plan().agreement().on()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(window.textOf("On which day")).isEqualTo("3 November 2026");
    }

    @Test
    void saysWhatItCouldNotReadAndKeepsTheDate() {
        var window = window(Plans.joan());

        window.replace("On which day", "last Tuesday");
        window.press(KeyCode.TAB);

        assertThat(window.shows("“last Tuesday” could not be read as a date.")).isTrue();
        assertThat(window.plan()).isEqualTo(Plans.joan());
    }

    @Test
    void saysInWordsWhatSomebodyGets() {
        var window = window(Plans.joan());

        assertThat(window.shows("The letter for Joanie holds every part.")).isTrue();
        assertThat(
                        window.shows(
                                "The letter for Maureen holds everything except “Keeping safe”."
                                        + " Joanie said yes on 10 November 2026."))
                .isTrue();
        assertThat(
                        window.shows(
                                "The letter for Dr Lewin holds “Priorities” and “Risks worth"
                                        + " taking”."))
                .isTrue();
        assertThat(window.shows("Nothing goes to the day centre. Joanie said no")).isTrue();
    }

    @Test
    void addsACopyThatNobodyHasSaidYesTo() {
        var window = window(Plans.joan().withCopies(List.of()));
        assertThat(window.shows("Nobody is to get a copy yet.")).isTrue();

        window.activate("Add a copy");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);

        assertThat(window.plan().copies())
                .singleElement()
                .extracting(Copy::to, Copy::consent)
                .containsExactly(Plans.id("sam"), Consent.NOT_ASKED);
        assertThat(window.shows("No parts are chosen for Sam yet.")).isTrue();
    }

    @Test
    void takesAPartOutOfACopyAndBack() {
        var window = window(Plans.joan());

        window.activate("Money");
        assertThat(window.plan().copies().getFirst().parts()).doesNotContain(Part.MONEY);
        window.undo();

        assertThat(window.plan()).isEqualTo(Plans.joan());
        assertThat(window.shows("The letter for Joanie holds every part.")).isTrue();
    }

    @Test
    void looksCalmInEveryLook() {
        window(Plans.joan()).photograph("section-agreement");
    }

    private static SectionWindow window(Plan plan) {
        return SectionWindow.open(plan, AgreementSection::new);
    }
}
