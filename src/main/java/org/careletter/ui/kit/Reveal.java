package org.careletter.ui.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Keeps what has the cursor in sight, so that nobody types blind.
public final class Reveal {

    private static final double MARGIN = 24;

    private Reveal() {}

    /// Scrolls to whatever takes the focus inside `scroll`, once it has its place.
    public static void focusIn(ScrollPane scroll) {
        scroll.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(
                        focused -> {
                            if (focused != null && isInside(focused, scroll.getContent())) {
                                Platform.runLater(
                                        () -> Platform.runLater(() -> show(focused, scroll)));
                            }
                        });
    }

    private static void show(Node focused, ScrollPane scroll) {
        if (focused.getScene() == null || !focused.isFocused()) {
            return;
        }
        var content = scroll.getContent();
        var place = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        var seen = scroll.getViewportBounds().getHeight();
        var rest = content.getLayoutBounds().getHeight() - seen;
        var top = scroll.getVvalue() * Math.max(rest, 0);
        if (rest <= 0 || (place.getMinY() >= top && place.getMaxY() <= top + seen)) {
            return;
        }
        var wanted =
                place.getMinY() < top ? place.getMinY() - MARGIN : place.getMaxY() + MARGIN - seen;
        scroll.setVvalue(Math.clamp(wanted / rest, 0, 1));
    }

    private static boolean isInside(Node node, Node content) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(content)) {
                return true;
            }
        }
        return false;
    }
}
