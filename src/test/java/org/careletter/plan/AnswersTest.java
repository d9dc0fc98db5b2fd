package org.careletter.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.plan.Noted.told;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TreeMap;

class AnswersTest {

    private static final Statement TEA = told("Tea at four.");
    private static final Statement NEWS = told("Then the news.");

    @Test
    void keepTheOrderInWhichThingsWereSaid() {
        var answers = Answers.NONE.with("about.well", List.of(NEWS, TEA));
        assertThat(answers.of("about.well")).containsExactly(NEWS, TEA);
    }

    @Test
    void forgetAnItemWithoutStatements() {
        var answers = Answers.NONE.with("about.well", List.of(TEA)).with("about.well", List.of());
        assertThat(answers).isEqualTo(Answers.NONE);
        assertThat(answers.isEmpty()).isTrue();
    }

    @Test
    void runInTheSameOrderHoweverTheyWereGiven() {
        var one = Answers.NONE.with("about.well", List.of(TEA)).with("about.also", List.of(NEWS));
        var other = Answers.NONE.with("about.also", List.of(NEWS)).with("about.well", List.of(TEA));
        assertThat(one.items()).containsExactly("about.also", "about.well");
        assertThat(one).isEqualTo(other);
    }

    @Test
    void doNotChangeWithWhatTheyWereMadeFrom() {
        var source = new TreeMap<String, List<Statement>>();
        source.put("about.well", List.of(TEA));
        var answers = new Answers(source);
        source.clear();
        assertThat(answers.of("about.well")).containsExactly(TEA);
    }

    @Test
    void mapEveryStatement() {
        var answers =
                Answers.NONE.with("about.well", List.of(TEA)).with("about.also", List.of(NEWS));
        var left = answers.map(each -> each.withLeftOut(true));
        assertThat(left.byItem().values())
                .allSatisfy(each -> assertThat(each).allMatch(Statement::leftOut));
    }
}
