package org.careletter.ui.desk.priority;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.careletter.plan.Place;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.plan.RiskDecision;
import org.careletter.plan.Statement;
import org.careletter.plan.code.RiskPrompt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Locale;

class RisksSectionTest {

    private static final String TITLE = "using the stepladder in the greenhouse";
    private OpenSection window;

    @BeforeEach
    void open() {
        window = OpenSection.in(Plans.joan(), RisksSection::new);
    }

    @Test
    void saysInWordsHowMuchWasSaidInEachGroup() {
        window.click(TITLE);
        window.click("What and why");

        assertThat(window.texts())
                .containsSubsequence(
                        "What and why",
                        "two things said",
                        "What could go wrong",
                        "two things said",
                        "Whose risk",
                        "two things said",
                        "Other ways",
                        "How we make it work",
                        "one thing said",
                        "What we decided");
        assertThat(window.shows("Whose risk is each one?")).isFalse();
    }

    @Test
    void neverShowsAScore() {
        window.click(TITLE);
        openEveryGroup();

        assertThat(String.join("\n", window.texts()).toLowerCase(Locale.ROOT))
                .doesNotContainPattern("\\b(low|medium|high|score|rating|incomplete)\\b|%");
    }

    @Test
    void goesOnFromTheNameToTheFirstQuestionWithTheEnterKey() {
        window.click("Write what is worth a risk…");
        window.press(KeyCode.ENTER);
        window.write("Swim");

        assertThat(window.plan().risks().getLast().answers().of("risk.what"))
                .extracting(Statement::text)
                .containsExactly("Swim");
    }

    @Test
    void keepsWhoseRiskItIsInThreeLists() {
        window.click(TITLE);
        window.click("Whose risk");
        window.focus("Which of these risks is other people’s?");
        window.write("noise");

        var said = window.plan().at(new Place(risk().id(), "risk.whose.others"));
        assertThat(said).extracting(Statement::text).containsExactly("noise");
        assertThat(said).extracting(Statement::voice).doesNotContain(Plans.id("joan"));
        assertThat(window.plan().at(new Place(risk().id(), "risk.whose.person"))).hasSize(1);
    }

    @Test
    void choosesWhyItIsTalkedAbout() {
        window.click(TITLE);
        window.click("something happened");
        assertThat(risk().prompt()).isEqualTo(RiskPrompt.SOMETHING_HAPPENED);

        window.undo();

        assertThat(risk().prompt()).isEqualTo(RiskPrompt.PLANNING_AHEAD);
    }

    @Test
    void addsAnotherWayWithTheCursorInIt() {
        window.click(TITLE);
        window.click("Other ways");
        window.click("Another way");
        window.write("A stool");

        assertThat(risk().options().getLast().answers().of("risk.option.what"))
                .extracting(Statement::text)
                .containsExactly("A stool");
    }

    @Test
    void setsTheDayToLookAgainAndRefusesWhatIsNone() {
        window.click(TITLE);
        window.click("What we decided");
        window.focus("On this day");
        window.write("3 March 2027");
        window.press(KeyCode.ENTER);
        assertThat(risk().lookAgain()).isEqualTo(LocalDate.of(2027, 3, 3));

        window.write("x");
        window.press(KeyCode.ENTER);

        assertThat(window.shows("could not be read as a date.")).isTrue();
        assertThat(risk().lookAgain()).isEqualTo(LocalDate.of(2027, 3, 3));
    }

    @Test
    void looksCalmInEveryLook() {
        window.click(TITLE);
        window.photograph("risks-groups");
        openEveryGroup();

        assertThat(window.nameless()).isEmpty();
        window.photograph("risks");
    }

    private void openEveryGroup() {
        for (String group :
                new String[] {
                    "What could go wrong",
                    "Whose risk",
                    "Other ways",
                    "How we make it work",
                    "What we decided"
                }) {
            window.click(group);
        }
    }

    private RiskDecision risk() {
        Plan plan = window.plan();
        return plan.risks().getFirst();
    }
}
