package org.careletter.ui.door;

import javafx.util.Subscription;

import org.careletter.session.PlanSession;
import org.careletter.session.SaveState;
import org.careletter.shelf.Shelf;
import org.careletter.shelf.ShelfFailure;
import org.careletter.shelf.ShelfKeys;
import org.careletter.text.Texts;
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

    private final Visit visit;
    private final Door door;
    private final PlanSession session;
    private final Runnable back;
    private Subscription following = Subscription.EMPTY;
    private boolean held;
    private boolean over;
    private @Nullable Runnable leaving;

    /// @param back shows the plan again
    Locking(Visit visit, Door door, PlanSession session, Runnable back) {
        this.visit = visit;
        this.door = door;
        this.session = session;
        this.back = back;
    }

    /// Covers the plan and locks.
    void begin() {
        visit.cover(then -> leaving = then);
        // Also hears of the same failure once more, which is no change.
        following = session.saveState().subscribe(() -> stateChanged());
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
            if (then == null) {
                visit.end();
            } else {
                visit.close(then);
            }
        }
    }

    private void hold(String sentence) {
        if (held || over) {
            return;
        }
        held = true;
        leaving = null;
        door.ask(
                new Door.Asking<>(
                        new Keys(visit.shelf()),
                        _ -> comeBack(),
                        _ -> comeBack(),
                        texts().get("held", Map.of("why", sentence)),
                        this::warn));
    }

    private void comeBack() {
        if (!over) {
            end();
            visit.frame().guard().letIn();
            back.run();
        }
    }

    private void end() {
        over = true;
        following.unsubscribe();
    }

    private void warn(Runnable then) {
        var texts = texts();
        var overlay = visit.frame().overlay();
        overlay.coverWithCard(
                Controls.label(texts.get("not-saved-title"), "question"),
                Controls.label(texts.get("held-close")),
                Controls.button(
                        texts.get("not-saved-close"),
                        () -> {
                            end();
                            visit.close(then);
                        }),
                Controls.primary(texts.get("not-saved-stay"), overlay::uncover));
    }

    private Texts texts() {
        return visit.frame().surroundings().texts(Locking.class);
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
