package org.careletter.ui.door;

import javafx.scene.layout.Region;

import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;

import java.util.function.Consumer;

/// Changing the passphrase: the one of now, and a new one twice.
public final class ChangePassphraseView extends PassphrasePage {

    /// Changes a passphrase.
    @FunctionalInterface
    public interface Change {
        /// Changes it, and wipes both.
        ///
        /// @param failed is told why it did not work
        void change(char[] old, char[] fresh, Consumer<String> failed);
    }

    /// `change` gets the old and the new passphrase, which it has to wipe; `cancel` leaves
    /// everything as it is.
    public ChangePassphraseView(
            Surroundings surroundings,
            TryAgain again,
            Change change,
            Runnable cancel,
            Region menu) {
        super(surroundings, again, menu);
        var fields = new PassphraseFields(texts(), texts().get("new-passphrase"));
        var changes =
                trying(
                        texts().get("change-do"),
                        fields.ready().and(typed()),
                        old -> change.change(old, fields.take(), this::fail));
        lay(
                Controls.label(texts().get("change-title"), "screen-title"),
                Controls.label(texts().get("change-why"), "quiet"),
                field(texts().get("old-passphrase")),
                fields,
                waiting(Controls.button(texts().get("cancel"), cancel), changes));
    }
}
