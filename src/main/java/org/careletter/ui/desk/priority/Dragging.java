package org.careletter.ui.desk.priority;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.IntConsumer;

/// Moves a card to another place in its list with the mouse: the card follows, the others make
/// room, and the list changes when it is let go.
final class Dragging {

    private static final double STARTS_AFTER = 6;

    private final Region card;
    private final VBox cards;
    private final IntConsumer moved;
    private double from;
    private boolean dragging;

    private Dragging(Region card, VBox cards, IntConsumer moved) {
        this.card = card;
        this.cards = cards;
        this.moved = moved;
    }

    /// Lets `grip` drag its card; `moved` is told by how many places.
    static void by(Node grip, Region card, VBox cards, IntConsumer moved) {
        var drag = new Dragging(card, cards, moved);
        grip.addEventHandler(MouseEvent.MOUSE_PRESSED, drag::pressed);
        grip.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::dragged);
        grip.addEventHandler(MouseEvent.MOUSE_RELEASED, drag::released);
    }

    private void pressed(MouseEvent event) {
        from = event.getSceneY();
        dragging = false;
    }

    private void dragged(MouseEvent event) {
        var by = event.getSceneY() - from;
        dragging |= event.getButton() == MouseButton.PRIMARY && Math.abs(by) > STARTS_AFTER;
        if (dragging) {
            card.setViewOrder(-1);
            card.setTranslateY(by);
            makeRoom();
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (dragging) {
            dragging = false;
            var by = target() - here();
            card.setViewOrder(0);
            cards.getChildren().forEach(each -> each.setTranslateY(0));
            event.consume();
            if (by != 0) {
                moved.accept(by);
            }
        }
    }

    private void makeRoom() {
        var room = card.getHeight() + cards.getSpacing();
        var here = here();
        var target = target();
        for (int i = 0; i < cards.getChildren().size(); i++) {
            if (i != here) {
                var up = i > here && i <= target;
                var down = i < here && i >= target;
                cards.getChildren().get(i).setTranslateY(up ? -room : down ? room : 0);
            }
        }
    }

    private int here() {
        return cards.getChildren().indexOf(card);
    }

    /// The place where the card would land: after every card whose middle its own edge has passed.
    private int target() {
        var top = card.getLayoutY() + card.getTranslateY();
        var bottom = top + card.getHeight();
        var here = here();
        var target = here;
        for (int i = 0; i < cards.getChildren().size(); i++) {
            var bounds = cards.getChildren().get(i).getLayoutBounds();
            var middle = cards.getChildren().get(i).getLayoutY() + bounds.getHeight() / 2;
            if (i > here && bottom > middle) {
                target = i;
            } else if (i < here && top < middle) {
                return i;
            }
        }
        return target;
    }
}
