package org.careletter.ui.door;

import javafx.scene.layout.Region;

import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Asks for the passphrase before recovery words are made: they are another key, and must not be
/// made by somebody who found the computer unlocked.
public final class CheckPassphraseView extends PassphrasePage {

    /// `typed` gets the passphrase, which it has to wipe, and whom to tell why not.
    ///
    /// @param again whether there are recovery words already, which will no longer work
    public CheckPassphraseView(
            Surroundings surroundings,
            boolean again,
            TryAgain tries,
            BiConsumer<char[], Consumer<String>> typed,
            Runnable cancel,
            Region menu) {
        super(surroundings, tries, menu);
        lay(
                Controls.label(texts().get("words-title"), "screen-title"),
                Controls.label(texts().get(again ? "check-renew" : "check-first"), "quiet"),
                field(texts().get("old-passphrase")),
                waiting(
                        Controls.button(texts().get("cancel"), cancel),
                        trying(
                                texts().get("check-next"),
                                secret -> typed.accept(secret, this::fail))));
    }
}
