package org.careletter.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.words.Talking.SAM;
import static org.careletter.words.Talking.agreed;
import static org.careletter.words.Talking.planWith;
import static org.careletter.words.Talking.saidJoan;
import static org.careletter.words.Talking.typed;
import static org.careletter.words.Talking.typedBy;
import static org.careletter.words.Talking.wroteJoan;

import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.plan.Statement;
import org.careletter.words.FirstPersonSign.Copied;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;

class SayingsTest {

    private static final String SENTENCE = "I want to stay at home with my cat.";
    private static final Plan MINE = planWith();

    @ParameterizedTest
    @ValueSource(
            strings = {
                SENTENCE,
                "i want to stay at home, with my cat",
                "She is old. I want to stay at home with my cat. That is all.",
            })
    void aSentenceOfAnotherPlanIsNoticed(String words) {
        assertThat(signs(saidJoan(words), elsewhere(saidJoan(SENTENCE))))
                .singleElement()
                .isInstanceOfSatisfying(
                        Copied.class,
                        sign -> assertThat(sign.sentence()).containsIgnoringCase("with my cat"));
    }

    @Test
    void theSamePlanIsNotAnother() {
        var summary = Summaries.of(planWith(saidJoan(SENTENCE)), Instant.EPOCH);

        assertThat(signs(saidJoan(SENTENCE), Sayings.inAllBut(MINE.id(), List.of(summary))))
                .isEmpty();
    }

    @Test
    void shortSentencesAreSaidByMany() {
        assertThat(signs(saidJoan("I like my tea."), elsewhere(saidJoan("I like my tea."))))
                .isEmpty();
    }

    @Test
    void sentencesWithoutIAreNobodysInParticular() {
        var words = "The bus comes at ten every day.";

        assertThat(signs(saidJoan(words), elsewhere(saidJoan(words)))).isEmpty();
    }

    @Test
    void wordsOfSomebodyElseAreNotLookedAt() {
        assertThat(signs(typed(SAM, SAM, "You like it."), elsewhere(saidJoan(SENTENCE)))).isEmpty();
        assertThat(signs(saidJoan(SENTENCE), elsewhere(typed(SAM, SAM, SENTENCE)))).isEmpty();
    }

    @Test
    void onlyWhatMayBePrintedCounts() {
        var changed = agreed(saidJoan("I want my cat.")).reworded(typedBy(SAM, SENTENCE));

        assertThat(signs(wroteJoan(SENTENCE), elsewhere(changed))).isEmpty();
    }

    @Test
    void aSummaryTellsNoWords() {
        var summary = Summaries.of(planWith(saidJoan(SENTENCE)), Instant.EPOCH);

        assertThat(summary.sayings()).hasSize(1);
        assertThat(summary.sayings().toString()).doesNotContain("cat");
    }

    private static List<FirstPersonSign> signs(Statement statement, Sayings elsewhere) {
        return FirstPerson.signs(statement, MINE, elsewhere);
    }

    private static Sayings elsewhere(Statement... said) {
        var plan = Plan.of(Plans.id("another plan"), planWith().person());
        var answered = plan.withAnswers(plan.answers().with("about.also", List.of(said)));
        return Sayings.inAllBut(MINE.id(), List.of(Summaries.of(answered, Instant.EPOCH)));
    }
}
