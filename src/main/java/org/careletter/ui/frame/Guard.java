package org.careletter.ui.frame;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Sees to it that what is unlocked does not stay so: locks when nobody is there for too long, and
/// takes copied words off the clipboard.
public final class Guard {

    private final Scene scene;
    private final Idle idle;
    private final CopiedWords copied;
    private final Supplier<Optional<Screen>> screen;
    private int locked;
    private boolean shut;

    /// @param limit how long is too long; asked each time
    /// @param screen the screen that is shown
    Guard(
            Scene scene,
            Parts parts,
            CopiedWords copied,
            Supplier<Duration> limit,
            Supplier<Optional<Screen>> screen) {
        this.scene = scene;
        this.idle = new Idle(parts.means().clock(), limit);
        this.copied = copied;
        this.screen = screen;
    }

    /// Somebody unlocked it: what is unlocked may be shown again.
    public void letIn() {
        shut = false;
    }

    /// How often it was locked. What began before the last time has nothing to say any more.
    public int locked() {
        return locked;
    }

    /// Whether it was locked since somebody unlocked it.
    boolean isShut() {
        return shut;
    }

    /// Puts words of a plan on the clipboard, for as long as words stay there that were copied.
    public void copy(String words) {
        copied.copy(words);
    }

    /// Locks what is unlocked: nothing of it stays on the screen or on the clipboard.
    void lock() {
        unlocked().ifPresent(this::lock);
    }

    private void lock(Screen shown) {
        shut = true;
        locked++;
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        copied.clear();
        // a field that keeps what was typed when it loses the cursor does so
        scene.getRoot().requestFocus();
        shown.lock();
    }

    /// A second went by.
    void beat() {
        if (idle.isOver()) {
            lock();
        }
        copied.beat();
    }

    /// The window is about to go: nothing of ours stays on the clipboard.
    void closing() {
        copied.clear();
    }

    /// Somebody is there, or comes back after too long.
    void touched(InputEvent event) {
        if (idle.isOver() && unlocked().isPresent()) {
            lock();
            event.consume();
        }
        if (Presence.isMeant(event)) {
            idle.touched();
        }
        if (event instanceof ContextMenuEvent) {
            mayCopy();
        }
    }

    /// Chosen words of something unlocked are about to be copied, or may be.
    void mayCopy() {
        if (unlocked().isPresent()
                && scene.getFocusOwner() instanceof TextInputControl field
                && !field.getSelectedText().isEmpty()) {
            copied.mayBeCopied(field.getSelectedText());
        }
    }

    private Optional<Screen> unlocked() {
        return screen.get().filter(Screen::isUnlocked);
    }
}
