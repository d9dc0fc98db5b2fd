package org.careletter.ui.shell;

import javafx.scene.input.KeyEvent;

import java.util.function.Consumer;
import java.util.function.Predicate;

/// What the shell has to know about the screen that is shown.
///
/// @param name its name among the help texts
/// @param keys takes a key and tells whether it did something with it
/// @param leave saves what has to be saved, then does what it is given
/// @param again shows the screen anew, in another language
record Screen(String name, Predicate<KeyEvent> keys, Consumer<Runnable> leave, Runnable again) {

    /// Nothing is shown yet.
    static final Screen NONE = new Screen("start", _ -> false, Runnable::run, () -> {});
}
