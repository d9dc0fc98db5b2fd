package org.careletter.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.careletter.plan.Plans;
import org.careletter.ui.OpenPlan;
import org.careletter.ui.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/// A page of one column with its way back.
class ColumnPageTest {

    @ParameterizedTest
    @CsvSource({"500, 1", "900, 1", "1366, 1", "1366, 60"})
    void theWayBackLinesUpWithTheColumn(double width, int cards) throws Exception {
        var shown = new AtomicReference<Page>();
        OpenPlan.with(
                Plans.joan(),
                (_, _) -> {
                    shown.set(new Page(cards));
                    return shown.get();
                });
        var edges = new AtomicReference<Edges>();
        Visitor.inTheWindow(() -> edges.set(shown.get().edges(width)));

        assertThat(edges.get().way()).isCloseTo(edges.get().card(), within(1.0));
    }

    /// Where the way back and the cards begin.
    private record Edges(double way, double card) {}

    private static final class Page extends ColumnPage {

        private final List<VBox> cards;

        Page(int cards) {
            super(new WayBack("Plans", () -> {}), Controls.button("Menu", () -> {}));
            this.cards =
                    Stream.generate(() -> card(Controls.label("A line."))).limit(cards).toList();
            fill(this.cards);
        }

        Edges edges(double width) {
            resize(width, 700);
            layout();
            return new Edges(left(lookup(".top-bar > .button")), left(cards.getFirst()));
        }

        private static double left(Node node) {
            return node.localToScene(node.getLayoutBounds()).getMinX();
        }
    }
}
