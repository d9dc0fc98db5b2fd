package org.careletter.app;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.careletter.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Undo and redo are grey while there is nothing for them to do.
class NothingToUndoTest {

    @RegisterExtension final ProgramUnderTest program = new ProgramUnderTest();

    @SuppressWarnings("NullAway.Init") // somebody comes to the window before each test
    private Visitor sam;

    @BeforeEach
    void start() throws Exception {
        sam = program.startsUnlocked();
        AtTheDoor.opensAPlan(sam);
    }

    @Test
    void undoAndRedoAreGreyUntilThereIsSomethingForThem() {
        seesGrey(true, true);

        sam.says("What matters most to you?", "The robin.");
        seesGrey(false, true);

        sam.usesMenu("Menu", "Undo");
        seesGrey(true, false);

        sam.usesMenu("Menu", "Redo");
        seesGrey(false, true);
    }

    @Test
    void theyAreGreyOnThePagesOfWhatIsKeptAsWell() {
        sam.usesMenu("Menu", "What was done");
        sam.reads("What was done in the plan of Joan Whitlock");

        seesGrey(true, true);
    }

    private void seesGrey(boolean undo, boolean redo) {
        sam.waitUntil("undo is grey: " + undo, () -> item("Undo").isDisable() == undo);
        sam.waitUntil("redo is grey: " + redo, () -> item("Redo").isDisable() == redo);
    }

    private MenuItem item(String name) {
        return sam.scene().getRoot().lookupAll(".menu-button").stream()
                .filter(MenuButton.class::isInstance)
                .flatMap(menu -> ((MenuButton) menu).getItems().stream())
                .filter(item -> name.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }
}
