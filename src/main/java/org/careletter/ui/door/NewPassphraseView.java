package org.careletter.ui.door;

import javafx.scene.layout.Region;

import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// A new passphrase for somebody who came in with the recovery words.
public final class NewPassphraseView extends StartPage {

    private final PassphraseFields fields;
    private final Busy busy = new Busy();

    /// `chosen` gets the passphrase, which it has to wipe, and whom to tell why not.
    public NewPassphraseView(
            Surroundings surroundings, BiConsumer<char[], Consumer<String>> chosen, Region menu) {
        super(true, menu);
        var texts = surroundings.texts(NewPassphraseView.class);
        this.fields = new PassphraseFields(texts, texts.get("new-passphrase"));
        var use =
                Controls.primary(
                        texts.get("new-use"),
                        () -> {
                            busy.begin();
                            chosen.accept(fields.take(), this::fail);
                        });
        use.setDefaultButton(true);
        busy.disables(use, fields.ready());
        lay(
                Controls.label(texts.get("new-title"), "screen-title"),
                Controls.label(texts.get("new-why"), "quiet"),
                fields,
                ending(use));
    }

    /// Puts the cursor in the first field.
    public void begin() {
        focus(fields.first());
    }

    /// Says why it could not be set, and lets one try again.
    private void fail(String sentence) {
        busy.end();
        say(sentence);
    }
}
