package org.careletter.ui.desk.section;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.careletter.plan.Contributor;
import org.careletter.plan.Place;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanList;
import org.careletter.plan.Plans;
import org.careletter.plan.Statement;
import org.careletter.plan.code.Circle;
import org.careletter.plan.code.Part;
import org.junit.jupiter.api.Test;

import java.util.Locale;

class GuideSectionTest {

    private static final String MATTERS = "about.matters";

    @Test
    void asksEveryQuestionOfItsGuide() {
        var window = window(Section.STRENGTHS, Plans.joan());

        assertThat(window.shows("Strengths")).isTrue();
        assertThat(window.shows("What drives you?")).isTrue();
        assertThat(window.shows("What can you draw on?")).isTrue();
    }

    @Test
    void keepsWhatIsTypedUnderItsQuestion() {
        var window = window(Section.ABOUT, Plan.of(Plans.id("plan"), Plans.joan().person()));

        window.write("What matters most to you?", "My greenhouse");

        assertThat(window.plan().at(new Place(window.plan().id(), MATTERS)))
                .extracting(Statement::text)
                .containsExactly("My greenhouse");
    }

    @Test
    void offersAnOptionalPartUntilItIsUsed() {
        var window = window(Section.TOGETHER, Plans.joan());
        assertThat(window.shows("How do you decide together here?")).isFalse();

        window.activate("Use this part");

        assertThat(window.plan().switchedOn()).contains(Part.TOGETHER);
        assertThat(window.shows("How do you decide together here?")).isTrue();
    }

    @Test
    void leavesAnOptionalPartOutAgain() {
        var plan = Section.TOGETHER.switched(Plans.joan(), true);
        var window = window(Section.TOGETHER, plan);

        window.activate("Leave this part out");

        assertThat(window.plan()).isEqualTo(Plans.joan());
    }

    @Test
    void keepsTheVoiceWhenSomebodyJoins() {
        var window = window(Section.VIEWS, Plans.joan());
        var beth = Contributor.named(Plans.id("beth"), "Beth Jones", "daughter", Circle.CLOSE);
        window.edit(plan -> PlanList.CONTRIBUTORS.plus(plan, beth));

        window.write("Where do we see things differently?", "About the class");

        assertThat(window.plan().at(new Place(window.plan().id(), "views.differ")))
                .extracting(Statement::voice)
                .containsExactly(Plans.id("joan"));
    }

    @Test
    void speaksWelsh() {
        var window =
                SectionWindow.open(
                        Plans.joan(),
                        Locale.of("cy"),
                        (session, around) -> new GuideSection(Section.VIEWS, session, around));

        assertThat(window.shows("Lle rydym yn gweld pethau’n wahanol")).isTrue();
    }

    @Test
    void asksWhoseWordsTheyAreOnlyWhereTheCursorIs() {
        var window = window(Section.VIEWS, Plans.joan());
        window.focus("Where do we see things differently?");

        assertThat(window.count("Whose words")).isEqualTo(1);
    }

    @Test
    void movesOnWithTheTabKey() {
        var window = window(Section.VIEWS, Plans.joan());
        window.focus("Where do we see things differently?");

        window.press(KeyCode.TAB);

        assertThat(window.focused()).isEqualTo("Whose words");
        assertThat(window.plan()).isEqualTo(Plans.joan());
    }

    @Test
    void looksCalmInEveryLook() {
        window(Section.ABOUT, Plans.joan()).photograph("section-about");
    }

    private static SectionWindow window(Section section, Plan plan) {
        return SectionWindow.open(
                plan, (session, around) -> new GuideSection(section, session, around));
    }
}
