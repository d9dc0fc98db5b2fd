package org.careletter.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.careletter.plan.Plans;
import org.careletter.ui.OpenPlan;
import org.careletter.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One thing at the left of another.
class BesideTest {

    private static final String LINE = "Width of the letter";

    private Visitor sam;

    @BeforeEach
    void showBoth() throws Exception {
        sam = OpenPlan.with(Plans.joan(), (_, _) -> both()).visitor();
    }

    private static Beside both() {
        var both =
                new Beside(
                        Controls.button("Left", () -> {}),
                        Controls.styled(new Region(), "the-right"),
                        0.4,
                        LINE);
        both.setShowDetailNode(true);
        return both;
    }

    @Test
    void theRightIsMadeWiderAndNarrowerByArrowKeysOnTheLine() {
        var before = width();
        sam.goesTo("Left");
        sam.tabsTo(LINE);
        sam.presses(KeyCode.LEFT);
        sam.presses(KeyCode.LEFT);
        var wider = width();
        assertThat(wider).isGreaterThan(before + 20);
        sam.presses(KeyCode.RIGHT);
        assertThat(width()).isBetween(before + 10, wider - 10);
    }

    @Test
    void theLineIsThereAgainAfterTheRightWasPutAway() {
        Visitor.inTheWindow(() -> pane().setShowDetailNode(false));
        assertThat(sam.has(LINE)).isFalse();
        Visitor.inTheWindow(() -> pane().setShowDetailNode(true));
        sam.goesTo(LINE);
        sam.presses(KeyCode.LEFT);
        assertThat(sam.focused()).isEqualTo(LINE);
    }

    private Beside pane() {
        return (Beside) sam.scene().getRoot().lookup(".master-detail-pane");
    }

    private double width() {
        Visitor.inTheWindow(() -> sam.scene().getRoot().layout());
        return ((Region) sam.scene().getRoot().lookup(".the-right")).getWidth();
    }
}
