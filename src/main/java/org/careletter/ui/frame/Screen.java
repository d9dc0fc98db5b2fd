package org.careletter.ui.frame;

import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// A screen, as far as the window has to know it.
public interface Screen {

    /// Its name among the help texts.
    String name();

    /// What is seen of it.
    Parent view();

    /// Shows it anew, in another language.
    void again();

    /// Takes a key, and tells whether it did something with it.
    default boolean takes(KeyEvent key) {
        return false;
    }

    /// Saves what has to be saved, then does what it is given.
    default void leave(Runnable then) {
        then.run();
    }

    /// Whether it shows something that can be locked.
    default boolean isUnlocked() {
        return false;
    }

    /// Saves what has to be saved and locks; nothing where nothing is unlocked.
    default void lock() {}
}
