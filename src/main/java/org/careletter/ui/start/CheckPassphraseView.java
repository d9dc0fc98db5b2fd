package org.careletter.ui.start;

import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;

import java.util.function.Consumer;

/// Asks for the passphrase before recovery words are made: they are another key, and must not be
/// made by somebody who found the computer unlocked.
public final class CheckPassphraseView extends StartPage {

    private final PasswordField passphrase = new PasswordField();
    private final Busy busy;

    /// `typed` gets the passphrase, which it has to wipe.
    ///
    /// @param again whether there are recovery words already, which will no longer work
    public CheckPassphraseView(
            Surroundings surroundings,
            boolean again,
            TryAgain tries,
            Consumer<char[]> typed,
            Runnable cancel,
            Region menu) {
        super(true, menu);
        var texts = surroundings.texts(CheckPassphraseView.class);
        var next =
                Controls.primary(
                        texts.get("check-next"),
                        () -> {
                            say("");
                            typed.accept(taken());
                        });
        next.setDefaultButton(true);
        this.busy = new Busy(tries, next);
        lay(
                Controls.label(texts.get("words-title"), "screen-title"),
                Controls.label(texts.get(again ? "check-renew" : "check-first"), "quiet"),
                Controls.field(texts.get("old-passphrase"), passphrase),
                new VBox(
                        12,
                        new WaitLabel(tries, texts),
                        ending(Controls.button(texts.get("cancel"), cancel), next)));
    }

    /// Puts the cursor in the field.
    public void begin() {
        focus(passphrase);
    }

    /// Says why it goes no further, and lets one try again.
    public void fail(String sentence) {
        busy.end();
        say(sentence);
        focus(passphrase);
    }

    private char[] taken() {
        busy.begin();
        var typed = passphrase.getText().toCharArray();
        passphrase.setText("");
        return typed;
    }
}
