package org.careletter.ui.desk.section;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.careletter.plan.Contributor;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanList;
import org.careletter.plan.Plans;
import org.careletter.plan.code.Circle;
import org.careletter.plan.code.ReadingFormat;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class PeopleSectionTest {

    @Test
    void writesWhatThePersonLikesToBeCalled() {
        var window = window(Plans.joan());

        window.replace("Likes to be called", "Joan");

        assertThat(window.plan().person().calledAs()).isEqualTo("Joan");
        window.undo();
        assertThat(window.textOf("Likes to be called")).isEqualTo("Joanie");
    }

    @Test
    void readsADateOfBirthWithTheMonthInWords() {
        var window = window(Plans.joan());

        window.replace("Date of birth", "1 may 1946");
        window.press(KeyCode.TAB);

        assertThat(window.plan().person().born()).isEqualTo(LocalDate.of(1946, 5, 1));
    }

    @Test
    void takesTheFormThatFitsTheSizeOfThePrint() {
        var window = window(Plans.joan());

        window.focus("Size of the print");
        window.press(KeyCode.DOWN);

        assertThat(window.plan().person().reading().points()).isEqualTo(16);
        assertThat(window.plan().person().reading().format()).isEqualTo(ReadingFormat.LARGE_PRINT);
    }

    @Test
    void addsSomebodyWithAPart() {
        var window = window(Plans.joan());

        window.activate("Add somebody");
        window.write("Beth Jones");
        window.write("What they are to the person", "daughter");

        assertThat(window.plan().contributors().getLast())
                .extracting(Contributor::name, Contributor::relation, Contributor::circle)
                .containsExactly("Beth Jones", "daughter", Circle.CLOSE);
        assertThat(window.shows("daughter · family and friends")).isTrue();
    }

    @Test
    void saysWhereSomebodyStillHasAPartInsteadOfRemovingThem() {
        var window = window(Plans.joan());

        window.activate("Remove: Maureen Whitlock");

        assertThat(window.plan()).isEqualTo(Plans.joan());
        assertThat(window.shows("Maureen still has a part in ")).isTrue();
        assertThat(window.shows("“Priorities”")).isTrue();
    }

    @Test
    void doesNotRemoveWhoIsWriting() {
        var window = window(Plans.joan());

        window.activate("Remove: Sam Carter");

        assertThat(window.shows("Sam is writing in this plan at the moment")).isTrue();
    }

    @Test
    void removesSomebodyWithoutAPartAndPutsThemBack() {
        var plan = withStranger();
        var window = window(plan);

        window.activate("Remove: Beth Jones");
        assertThat(window.plan()).isEqualTo(Plans.joan());
        window.activate("Put back");

        assertThat(window.plan()).isEqualTo(plan);
    }

    @Test
    void findsNoPartOfSomebodyWhoHasNone() {
        assertThat(Mentions.of(withStranger(), Plans.id("beth"))).isEmpty();
        assertThat(Mentions.of(withStranger(), Plans.id("amir")))
                .contains(Section.PRIORITIES, Section.REVIEW);
    }

    @Test
    void writesDownATalk() {
        var window = window(Plans.joan().withTalks(List.of()));
        assertThat(window.shows("No talk is written down yet.")).isTrue();

        window.activate("Add a talk");
        window.write("at the allotment");
        window.activate("Amir, neighbour");

        assertThat(window.plan().talks().getFirst().place()).isEqualTo("at the allotment");
        assertThat(window.plan().talks().getFirst().with()).containsExactly(Plans.id("amir"));
    }

    @Test
    void keepsSomebodyOutAndLetsThemInAgain() {
        var window = window(Plans.joan());

        window.write("Who is not to be involved", "my cousin");
        window.press(KeyCode.ENTER);
        window.activate("Remove: the day centre");

        assertThat(window.plan().keptOut()).containsExactly("my cousin");
    }

    @Test
    void choosesWhoSigns() {
        var window = window(Plans.joan());

        window.focus("Who writes");
        window.press(KeyCode.DOWN);

        assertThat(window.plan().letterhead().writer()).isEqualTo(Plans.id("maureen"));
    }

    @Test
    void looksCalmInEveryLook() {
        window(Plans.joan()).photograph("section-people");
    }

    private static Plan withStranger() {
        var beth = Contributor.named(Plans.id("beth"), "Beth Jones", "daughter", Circle.CLOSE);
        var plan = Plans.joan();
        return PlanList.CONTRIBUTORS.plus(plan, beth);
    }

    private static SectionWindow window(Plan plan) {
        return SectionWindow.open(plan, PeopleSection::new);
    }
}
