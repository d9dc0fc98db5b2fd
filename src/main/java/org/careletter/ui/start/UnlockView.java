package org.careletter.ui.start;

import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;

import java.util.function.Consumer;

/// Unlocking: the name of the program, one field, and the way for whoever forgot what goes in it.
public final class UnlockView extends StartPage {

    private final PasswordField passphrase = new PasswordField();
    private final Busy busy;

    /// `tried` gets each passphrase, which it has to wipe; `words` goes to the recovery words.
    public UnlockView(
            Surroundings surroundings,
            TryAgain again,
            Consumer<char[]> tried,
            Runnable words,
            Region menu) {
        super(true, menu);
        var texts = surroundings.texts(UnlockView.class);
        var unlock =
                Controls.primary(
                        texts.get("unlock"),
                        () -> {
                            say("");
                            tried.accept(taken());
                        });
        unlock.setDefaultButton(true);
        this.busy = new Busy(again, unlock);
        lay(
                Controls.label(texts.get("name-of-program"), "screen-title"),
                Controls.field(texts.get("passphrase"), passphrase),
                new VBox(
                        12,
                        new WaitLabel(again, texts),
                        ending(Controls.plain(texts.get("use-words"), words), unlock)));
    }

    /// Puts the cursor in the field.
    public void begin() {
        focus(passphrase);
    }

    /// Says why it did not open, and lets one try again.
    public void fail(String sentence) {
        busy.end();
        say(sentence);
        focus(passphrase);
    }

    /// Says what one has to know before unlocking.
    public void tell(String sentence) {
        say(sentence);
    }

    private char[] taken() {
        busy.begin();
        var typed = passphrase.getText().toCharArray();
        passphrase.setText("");
        return typed;
    }
}
