package org.careletter.ui.desk.section;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.careletter.plan.Answers;
import org.careletter.plan.Budget;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.plan.code.BudgetHolder;
import org.careletter.plan.code.Period;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

class MoneySectionTest {

    @Test
    void isOfferedUntilSomebodyWantsIt() {
        var window = window(Plans.joan());
        assertThat(window.shows("Many good plans need no money.")).isTrue();

        window.activate("Use this part");
        window.activate("Add an amount");
        window.write("1,250.50");

        assertThat(window.plan().budgets())
                .singleElement()
                .extracting(Budget::amount, Budget::currency)
                .containsExactly(new BigDecimal("1250.50"), "GBP");
    }

    @Test
    void saysWhatIsNotAnAmountAndKeepsTheLastOne() {
        var window = window(withMoney());

        window.write("Amount in pounds", " a week");

        assertThat(window.shows("This could not be read as an amount.")).isTrue();
        assertThat(window.plan()).isEqualTo(withMoney());
    }

    @Test
    void asksForTheProviderOnlyWhenOneHoldsTheMoney() {
        var window = window(withMoney());
        assertThat(window.shows("Name of the provider")).isFalse();

        window.focus("Who holds it");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);

        assertThat(window.plan().budgets().getFirst().holder()).isEqualTo(BudgetHolder.PROVIDER);
        assertThat(window.shows("Name of the provider")).isTrue();
    }

    @Test
    void showsTheAmountAgainThatUndoBringsBack() {
        var window = window(withMoney());
        window.write("Amount in pounds", "5");
        assertThat(window.plan().budgets().getFirst().amount()).isEqualTo("855");

        window.undo();

        assertThat(window.textOf("Amount in pounds")).isEqualTo("85");
    }

    @Test
    void looksCalmInEveryLook() {
        window(withMoney()).photograph("section-money");
    }

    private static Plan withMoney() {
        var budget =
                new Budget(
                        Plans.id("budget"),
                        new BigDecimal("85"),
                        "GBP",
                        Period.WEEK,
                        BudgetHolder.DIRECT_PAYMENT,
                        "",
                        Answers.NONE);
        var plan = Section.MONEY.switched(Plans.joan(), true);
        return plan.withBudgets(List.of(budget));
    }

    private static SectionWindow window(Plan plan) {
        return SectionWindow.open(plan, MoneySection::new);
    }
}
