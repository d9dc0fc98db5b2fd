package org.careletter.ui.kit;

import javafx.collections.ObservableList;
import javafx.scene.Node;

import java.util.List;

/// Brings cards into another order while they stay in the window, so that nobody loses the cursor.
public final class KeptCards {

    private KeptCards() {}

    /// Makes `children` the `wanted` nodes in their order.
    public static void arrange(ObservableList<Node> children, List<Node> wanted) {
        children.retainAll(wanted);
        wanted.stream().filter(each -> !children.contains(each)).forEach(children::add);
        if (!children.equals(wanted)) {
            // Taking a card out to put it elsewhere would take the cursor with it.
            wanted.forEach(Node::toFront);
        }
    }
}
