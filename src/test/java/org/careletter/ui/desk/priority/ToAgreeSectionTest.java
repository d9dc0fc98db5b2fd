package org.careletter.ui.desk.priority;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.plan.Statement;
import org.careletter.plan.ToAgree;
import org.careletter.plan.code.WhereItStands;
import org.junit.jupiter.api.Test;

import java.util.Locale;

class ToAgreeSectionTest {

    @Test
    void showsWhoBringsItUpAndWhereItStands() {
        var window = OpenSection.in(Plans.joan(), ToAgreeSection::new);

        assertThat(window.texts()).contains("A falls class", "Dr Lewin · still talking about it");
    }

    @Test
    void putsWhatIsRaisedDownAsTheWordsOfWhoeverRaisesIt() {
        var window = OpenSection.in(Plans.joan(), ToAgreeSection::new);
        window.click("Write what somebody else brings up…");
        window.press(KeyCode.ENTER);
        window.write("A rest");

        var raised = window.plan().toAgree().getLast();
        assertThat(raised.whose()).isEqualTo(Plans.id("sam"));
        assertThat(raised.answers().of("to-agree.what"))
                .extracting(Statement::voice)
                .containsExactly(Plans.id("sam"));
    }

    @Test
    void putsTheViewDownAsThePersonsWords() {
        var window = OpenSection.in(Plans.joan(), ToAgreeSection::new);
        window.click("A falls class");
        window.focus("How do you see it?");
        window.write("No");

        assertThat(first(window.plan()).answers().of("to-agree.view"))
                .extracting(Statement::voice)
                .containsOnly(Plans.id("joan"));
    }

    @Test
    void saysThatViewsDifferInWords() {
        var window = OpenSection.in(Plans.joan(), ToAgreeSection::new);
        window.click("A falls class");
        window.choose("Where it stands", WhereItStands.NOT_AGREED);

        assertThat(first(window.plan()).stands()).isEqualTo(WhereItStands.NOT_AGREED);
        window.click("Fold this card");
        assertThat(window.shows("Dr Lewin · we see this differently")).isTrue();
    }

    @Test
    void followsWhoeverRaisesItWithTheNextWords() {
        var window = OpenSection.in(Plans.joan(), ToAgreeSection::new);
        window.click("A falls class");
        window.choose("Who brings it up", Plans.id("maureen"));
        window.focus("Why do they bring it up?");
        window.write("I saw it");

        assertThat(first(window.plan()).answers().of("to-agree.why"))
                .extracting(Statement::voice)
                .contains(Plans.id("maureen"));
    }

    @Test
    void saysWhereToAddSomebodyWhenThereIsNobody() {
        var alone = Plan.of(Plans.id("plan"), Plans.joan().person());
        var window = OpenSection.in(alone, ToAgreeSection::new);

        assertThat(window.shows("write their name under People first")).isTrue();
        assertThat(window.shows("Write what somebody else brings up…")).isFalse();
    }

    @Test
    void speaksWelsh() {
        var window = OpenSection.in(Plans.joan(), ToAgreeSection::new, Locale.of("cy"));

        assertThat(window.shows("Dr Lewin · yn dal i siarad amdano")).isTrue();
    }

    @Test
    void looksCalmInEveryLook() {
        var window = OpenSection.in(Plans.joan(), ToAgreeSection::new);
        window.click("A falls class");

        assertThat(window.nameless()).isEmpty();
        window.photograph("to-agree");
    }

    private static ToAgree first(Plan plan) {
        return plan.toAgree().getFirst();
    }
}
