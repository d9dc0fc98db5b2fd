package org.careletter.ui.desk.priority;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.plan.Answers;
import org.careletter.plan.Plans;
import org.careletter.plan.Statement;
import org.junit.jupiter.api.Test;

import java.util.List;

class FirstWordsTest {

    @Test
    void quotesThePersonsWords() {
        assertThat(of(RichPlan.first(Plans.id("joan"), "I want a dog.")))
                .isEqualTo("“I want a dog.”");
    }

    @Test
    void writersOwnSentencesStandAsTheyAre() {
        assertThat(of(RichPlan.first(Plans.id("sam"), "You want a dog.")))
                .isEqualTo("You want a dog.");
    }

    @Test
    void showsHowALongTextBegins() {
        assertThat(of(RichPlan.first(Plans.id("sam"), "one two three four five ".repeat(4))))
                .isEqualTo("one two three four five one two three four five one two three four …");
    }

    @Test
    void isEmptyWhenNothingWasSaid() {
        assertThat(FirstWords.of(Answers.NONE, "priority.what", Plans.joan().person())).isEmpty();
    }

    private static String of(Statement said) {
        return FirstWords.of(
                Answers.NONE.with("priority.what", List.of(said)),
                "priority.what",
                Plans.joan().person());
    }
}
