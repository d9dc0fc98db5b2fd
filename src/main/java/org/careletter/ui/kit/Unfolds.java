package org.careletter.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.List;
import java.util.UUID;

/// A part of the window that shows some of what it holds only when asked.
public interface Unfolds {

    /// Shows everything about one card of the plan, if this part of the window has it.
    void unfold(UUID card);

    /// Unfolds a card wherever it is inside `root`.
    static void unfold(Node root, UUID card) {
        if (root instanceof Unfolds folded) {
            folded.unfold(card);
        }
        if (root instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> unfold(child, card));
        }
    }
}
