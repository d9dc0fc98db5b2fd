package org.careletter.ui.frame;

import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Predicate;

/// What the shell has to know about the screen that is shown.
///
/// @param name its name among the help texts
/// @param keys takes a key and tells whether it did something with it
/// @param leave saves what has to be saved, then does what it is given
/// @param lock saves what has to be saved and locks; null where nothing is unlocked
/// @param again shows the screen anew, in another language
record Screen(
        String name,
        Predicate<KeyEvent> keys,
        Consumer<Runnable> leave,
        @Nullable Runnable lock,
        Runnable again) {

    /// Nothing is shown yet.
    static final Screen NONE = locked("start", () -> {});

    /// A screen on which nothing is unlocked.
    static Screen locked(String name, Runnable again) {
        return new Screen(name, _ -> false, Runnable::run, null, again);
    }
}
