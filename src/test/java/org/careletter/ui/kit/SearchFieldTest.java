package org.careletter.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.VBox;

import org.careletter.plan.Plans;
import org.careletter.ui.OpenPlan;
import org.careletter.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Locale;

/// A field in which one types what to look for.
class SearchFieldTest {

    private Visitor sam;

    @BeforeEach
    void showField() throws Exception {
        sam =
                OpenPlan.with(
                                Plans.joan(),
                                (_, _) -> new VBox(new SearchField("Find a name", Locale.UK)))
                        .visitor();
    }

    @Test
    void isEmptiedByItsButtonWhichHandsTheCursorBack() {
        sam.types("Find a name", "joan");
        sam.tabsTo("Clear the search");
        sam.uses("Clear the search");
        assertThat(sam.fieldSays("Find a name")).isEmpty();
        assertThat(sam.focused()).isEqualTo("Find a name");
    }

    @Test
    void hasNothingToClearWhileItIsEmpty() {
        sam.goesTo("Find a name");
        assertThat(sam.has("Clear the search")).isFalse();
    }
}
