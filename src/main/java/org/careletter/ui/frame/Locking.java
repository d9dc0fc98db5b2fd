package org.careletter.ui.frame;

import javafx.beans.InvalidationListener;

import org.careletter.session.PlanSession;
import org.careletter.session.SaveState;
import org.careletter.shelf.Shelf;
import org.careletter.shelf.ShelfFailure;
import org.careletter.shelf.ShelfKeys;
import org.careletter.ui.kit.Controls;
import org.careletter.vault.RecoveryWords;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/// Locks while a plan is open: covers it at once, saves the last words, then closes the shelf.
///
/// When the last words cannot be saved, nothing is lost and nothing is shown: the cover stays and
/// asks for the passphrase, the plan and the keys are kept in memory, and saving is tried again. As
/// soon as it succeeds, the shelf is closed as usual. Whoever unlocks before that is back in the
/// plan as they left it.
final class Locking {

    private final Shell shell;
    private final Screens screens;
    private final Shelf shelf;
    private final PlanSession session;
    private final Runnable back;
    private final InvalidationListener listener = _ -> stateChanged();
    private boolean held;
    private boolean over;
    private @Nullable Runnable leaving;

    /// @param back shows the plan again
    Locking(Shell shell, Screens screens, Shelf shelf, PlanSession session, Runnable back) {
        this.shell = shell;
        this.screens = screens;
        this.shelf = shelf;
        this.session = session;
        this.back = back;
    }

    /// Covers the plan and locks.
    void begin() {
        screens.cover(then -> leaving = then);
        session.saveState().addListener(listener);
        session.finish(this::saved);
    }

    private void stateChanged() {
        switch (session.saveState().get()) {
            case SaveState.Saving() -> {
                return;
            }
            case SaveState.Saved(_) -> {
                if (held) {
                    saved();
                }
            }
            case SaveState.NotSaved(var sentence) -> hold(sentence);
        }
    }

    private void saved() {
        if (!over) {
            end();
            var then = leaving;
            screens.close(shelf, then == null ? screens::first : then);
        }
    }

    private void hold(String sentence) {
        if (held || over) {
            return;
        }
        held = true;
        leaving = null;
        screens.door()
                .ask(
                        new Door.Asking<>(
                                new Keys(shelf),
                                _ -> comeBack(),
                                _ -> comeBack(),
                                shell.texts().get("held", Map.of("why", sentence)),
                                this::warn));
    }

    private void comeBack() {
        if (!over) {
            end();
            shell.letIn();
            back.run();
        }
    }

    private void end() {
        over = true;
        session.saveState().removeListener(listener);
    }

    private void warn(Runnable then) {
        var texts = shell.texts();
        shell.coverWithCard(
                Controls.label(texts.get("not-saved-title"), "question"),
                Controls.label(texts.get("held-close")),
                Controls.button(
                        texts.get("not-saved-close"),
                        () -> {
                            end();
                            screens.close(shelf, then);
                        }),
                Controls.primary(texts.get("not-saved-stay"), shell::uncover));
    }

    /// Tries secrets on a shelf that is still open.
    private record Keys(Shelf shelf) implements Door.Keyhole<Boolean> {

        @Override
        public Boolean passphrase(char[] typed) throws ShelfFailure {
            keys().check(typed);
            return true;
        }

        @Override
        public Boolean words(RecoveryWords typed) throws ShelfFailure {
            keys().check(typed);
            return true;
        }

        private ShelfKeys keys() {
            return shelf.keys().orElseThrow();
        }
    }
}
