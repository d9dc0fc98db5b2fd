package org.careletter.ui.door;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.GrowingText;
import org.careletter.ui.kit.Surroundings;
import org.careletter.vault.RecoveryWords;
import org.careletter.vault.WordsRefused;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Unlocking with the recovery words. They may be typed in any case, with numbers, commas or line
/// breaks between them; the first four letters of each are enough.
public final class WordsUnlockView extends StartPage {

    private final GrowingText words;
    private final Busy busy;
    private final Locale locale;

    /// `tried` gets each set of words, which it has to close, and whom to tell why not; `back` goes
    /// back to the passphrase.
    public WordsUnlockView(
            Surroundings surroundings,
            TryAgain again,
            BiConsumer<RecoveryWords, Consumer<String>> tried,
            Runnable back,
            Region menu) {
        super(true, menu);
        this.locale = surroundings.locale();
        this.busy = new Busy(again);
        var texts = surroundings.texts(WordsUnlockView.class);
        this.words = new GrowingText(texts.get("words-prompt"));
        var unlock = Controls.primary(texts.get("unlock"), () -> read(tried));
        unlock.setDefaultButton(true);
        var typed =
                Bindings.createBooleanBinding(
                        () -> !words.getText().isBlank(), words.textProperty());
        busy.disables(unlock, typed);
        lay(
                Controls.label(texts.get("words-title"), "screen-title"),
                Controls.label(texts.get("words-how"), "quiet"),
                Controls.field(texts.get("words"), words),
                new VBox(
                        12,
                        new WaitLabel(again, texts),
                        ending(Controls.plain(texts.get("use-passphrase"), back), unlock)));
    }

    /// Puts the cursor in the field.
    public void begin() {
        focus(words);
    }

    /// Says why they did not open it. What was typed stays, so that a slip can be mended.
    private void fail(String sentence) {
        busy.end();
        say(sentence);
        focus(words);
    }

    private void read(BiConsumer<RecoveryWords, Consumer<String>> tried) {
        say("");
        try {
            var read = RecoveryWords.read(words.getText());
            busy.begin();
            tried.accept(read, this::fail);
        } catch (WordsRefused refused) {
            fail(refused.sentence(locale));
        }
    }
}
