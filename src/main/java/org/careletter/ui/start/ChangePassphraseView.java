package org.careletter.ui.start;

import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;

import java.util.function.BiConsumer;

/// Changing the passphrase: the one of now, and a new one twice.
public final class ChangePassphraseView extends StartPage {

    private final PasswordField old = new PasswordField();
    private final Busy busy;

    /// `change` gets the old and the new passphrase, which it has to wipe; `cancel` leaves
    /// everything as it is.
    public ChangePassphraseView(
            Surroundings surroundings,
            TryAgain again,
            BiConsumer<char[], char[]> change,
            Runnable cancel,
            Region menu) {
        super(true, menu);
        var texts = surroundings.texts(ChangePassphraseView.class);
        var fields = new PassphraseFields(texts, texts.get("new-passphrase"));
        var changes =
                Controls.primary(
                        texts.get("change-do"), () -> change.accept(taken(), fields.take()));
        changes.setDefaultButton(true);
        var ready = fields.ready().and(old.textProperty().isNotEmpty());
        this.busy = new Busy(again, changes, ready);
        lay(
                Controls.label(texts.get("change-title"), "screen-title"),
                Controls.label(texts.get("change-why"), "quiet"),
                Controls.field(texts.get("old-passphrase"), old),
                fields,
                new VBox(
                        12,
                        new WaitLabel(again, texts),
                        ending(Controls.button(texts.get("cancel"), cancel), changes)));
    }

    /// Puts the cursor in the first field.
    public void begin() {
        focus(old);
    }

    /// Says why it was not changed, and lets one try again.
    public void fail(String sentence) {
        busy.end();
        say(sentence);
        focus(old);
    }

    private char[] taken() {
        say("");
        busy.begin();
        var typed = old.getText().toCharArray();
        old.setText("");
        return typed;
    }
}
