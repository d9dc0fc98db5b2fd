package org.careletter.ui.door;

import javafx.scene.layout.Region;

import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Unlocking: the name of the program, one field, and the way for whoever forgot what goes in it.
public final class UnlockView extends PassphrasePage {

    /// `tried` gets each passphrase, which it has to wipe, and whom to tell why not; `words`
    /// goes to the recovery words.
    public UnlockView(
            Surroundings surroundings,
            TryAgain again,
            BiConsumer<char[], Consumer<String>> tried,
            Runnable words,
            Region menu) {
        super(surroundings, again, menu);
        lay(
                Controls.label(texts().get("name-of-program"), "screen-title"),
                field(texts().get("passphrase")),
                waiting(
                        Controls.plain(texts().get("use-words"), words),
                        trying(texts().get("unlock"), typed -> tried.accept(typed, this::fail))));
    }

    /// Says what one has to know before unlocking.
    public void tell(String sentence) {
        say(sentence);
    }
}
