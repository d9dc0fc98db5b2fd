package org.careletter.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.careletter.plan.Plans;
import org.careletter.ui.OpenPlan;
import org.careletter.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/// Values side by side, one of them chosen.
class OneOfFewTest {

    private final SimpleObjectProperty<String> drink = new SimpleObjectProperty<>("TEA");
    private Visitor sam;

    @BeforeEach
    void showValues() throws Exception {
        sam =
                OpenPlan.with(
                                Plans.joan(),
                                (_, _) ->
                                        new VBox(
                                                new OneOfFew<>(
                                                        "Drink",
                                                        List.of("TEA", "MILK"),
                                                        each -> each.toLowerCase(Locale.ROOT),
                                                        drink)))
                        .visitor();
    }

    @Test
    void choosesTheOneThatIsPressed() {
        sam.uses("Drink: milk");
        assertThat(drink.get()).isEqualTo("MILK");
    }

    @Test
    void keepsTheOneThatIsPressedAgain() {
        sam.uses("Drink: milk");
        sam.presses(KeyCode.SPACE);
        sam.uses("Drink: tea");
        assertThat(drink.get()).isEqualTo("TEA");
        sam.presses(KeyCode.SPACE);
        assertThat(sam.scene().getRoot().lookupAll(".toggle-button:selected")).hasSize(1);
    }

    @Test
    void arrowKeysWalkThroughThem() {
        sam.goesTo("Drink: tea");
        sam.presses(KeyCode.RIGHT);
        assertThat(sam.focused()).isEqualTo("Drink: milk");
        sam.presses(KeyCode.LEFT);
        assertThat(sam.focused()).isEqualTo("Drink: tea");
    }

    @Test
    void followsWhatIsChosenElsewhere() {
        Visitor.inTheWindow(() -> drink.set("MILK"));
        assertThat(sam.scene().getRoot().lookupAll(".right-pill:selected")).hasSize(1);
    }
}
