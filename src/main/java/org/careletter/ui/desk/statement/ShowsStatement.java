package org.careletter.ui.desk.statement;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.Optional;
import java.util.UUID;

/// A place on screen where one statement is shown and can be changed.
public interface ShowsStatement {

    /// Whether it is this one.
    boolean shows(UUID statement);

    /// Puts the cursor there.
    void takeCursor();

    /// Where a statement is shown inside `root`, as far as that part of the window has been built.
    static Optional<ShowsStatement> find(Node root, UUID statement) {
        if (root instanceof ShowsStatement here && here.shows(statement)) {
            return Optional.of(here);
        }
        return root instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(child -> find(child, statement))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
