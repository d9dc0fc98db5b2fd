package org.careletter.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.careletter.plan.Plans;
import org.careletter.ui.OpenPlan;
import org.careletter.ui.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

/// A list to choose from.
class ChoicesTest {

    private Visitor sam;

    @BeforeEach
    void showList() throws Exception {
        sam = OpenPlan.with(Plans.joan(), (_, _) -> new VBox(choice())).visitor();
        sam.goesTo("Fruit");
    }

    private static ComboBox<String> choice() {
        return Choices.of(
                List.of("APPLE", "PEAR", "PLUM"), each -> each.toLowerCase(Locale.ROOT), "Fruit");
    }

    @Test
    void firstLettersChooseWhatIsShownInTheseWords() {
        sam.types("pl");
        assertThat(chosen()).isEqualTo("PLUM");
    }

    @Test
    void aShortcutChoosesNothing() {
        sam.presses(KeyCode.SHORTCUT, KeyCode.P);
        assertThat(chosen()).isNull();
    }

    private @Nullable Object chosen() {
        return ((ComboBox<?>) sam.scene().getRoot().lookup(".combo-box")).getValue();
    }
}
