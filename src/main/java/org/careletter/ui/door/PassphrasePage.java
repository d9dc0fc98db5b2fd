package org.careletter.ui.door;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.PassphraseField;
import org.careletter.ui.kit.Surroundings;

import java.util.function.Consumer;

/// A card that asks for the passphrase of now and tries it: the field is emptied with each try, and
/// after wrong ones there is a wait.
abstract class PassphrasePage extends StartPage {

    private final PassphraseField passphrase;
    private final TryAgain again;
    private final Texts texts;
    private final Busy busy;

    PassphrasePage(Surroundings surroundings, TryAgain again, Region menu) {
        super(true, menu);
        this.again = again;
        this.texts = surroundings.texts(PassphrasePage.class);
        this.busy = new Busy(again);
        this.passphrase = new PassphraseField(surroundings.locale());
    }

    /// The words of these pages.
    final Texts texts() {
        return texts;
    }

    /// The field with its name above it.
    final VBox field(String name) {
        return Controls.field(name, passphrase);
    }

    /// Whether anything was typed in the field.
    final ObservableBooleanValue typed() {
        return passphrase.textProperty().isNotEmpty();
    }

    /// The button that tries what was typed. `tried` gets it, and has to wipe it.
    final Button trying(String words, Consumer<char[]> tried) {
        var button = Controls.primary(words, () -> tried.accept(taken()));
        button.setDefaultButton(true);
        busy.disables(button);
        return button;
    }

    /// The same where more than the passphrase is needed.
    ///
    /// @param ready whether everything was typed
    final Button trying(String words, ObservableBooleanValue ready, Consumer<char[]> tried) {
        var button = trying(words, tried);
        busy.disables(button, ready);
        return button;
    }

    /// The end of the card: how long to wait, and the buttons.
    final VBox waiting(Button other, Button trying) {
        return new VBox(12, new WaitLabel(again, texts), ending(other, trying));
    }

    /// Puts the cursor in the field.
    public final void begin() {
        focus(passphrase);
    }

    /// Says why it was not let through, and lets one try again.
    final void fail(String sentence) {
        busy.end();
        say(sentence);
        focus(passphrase);
    }

    private char[] taken() {
        say("");
        busy.begin();
        var typed = passphrase.getText().toCharArray();
        passphrase.setText("");
        return typed;
    }
}
