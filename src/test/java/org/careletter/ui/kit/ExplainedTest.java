package org.careletter.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.careletter.plan.Plans;
import org.careletter.ui.OpenPlan;
import org.careletter.ui.Photograph;
import org.careletter.ui.Visitor;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// A link that explains something in a card beside it.
class ExplainedTest {

    private Visitor sam;

    @BeforeEach
    void showLink() throws Exception {
        sam =
                OpenPlan.with(
                                Plans.joan(),
                                (_, _) ->
                                        new VBox(
                                                new Explained(
                                                        "Why we ask",
                                                        "What somebody would miss most tells"
                                                                + " others what to keep going.")))
                        .visitor();
        sam.uses("Why we ask");
    }

    @Test
    void showsTheExplanationAndLeavesTheCursorOnTheLink() {
        assertThat(cards()).hasSize(1);
        assertThat(sam.focused()).isEqualTo("Why we ask");
        Visitor.inTheWindow(
                () ->
                        Photograph.keep(
                                "why-we-ask",
                                cards().getFirst().getScene().getRoot().snapshot(null, null)));
    }

    @Test
    void isClosedByEscape() {
        sam.presses(KeyCode.ESCAPE);
        assertThat(cards()).isEmpty();
        assertThat(sam.focused()).isEqualTo("Why we ask");
    }

    @Test
    void isClosedByTheLinkAgain() {
        sam.presses(KeyCode.SPACE);
        assertThat(cards()).isEmpty();
    }

    private static List<Window> cards() {
        return Window.getWindows().filtered(PopOver.class::isInstance);
    }
}
