package org.careletter.ui.door;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.careletter.plan.kept.Profile;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;

import java.util.function.Consumer;

/// First start: what this is and is not, who one is, and a passphrase.
public final class FirstStartView extends StartPage {

    private final Busy busy = new Busy();

    /// Begins with what somebody said.
    @FunctionalInterface
    public interface Begin {
        /// Makes the vault, and wipes the passphrase.
        ///
        /// @param failed is told why it did not work
        void with(Profile profile, char[] passphrase, Consumer<String> failed);
    }

    /// Asks what is needed. `begin` gets the profile and the passphrase, which it has to wipe;
    /// `look` opens the samples; `menu` stands at the upper right.
    public FirstStartView(Surroundings surroundings, Begin begin, Runnable look, Region menu) {
        super(false, menu);
        var texts = surroundings.texts(FirstStartView.class);
        var model = new AboutYouModel();
        var passphrase = new PassphraseFields(texts, texts.get("passphrase"));
        var begins =
                Controls.primary(
                        texts.get("begin"),
                        () -> {
                            busy.begin();
                            begin.with(
                                    model.profile(surroundings.ids().get()),
                                    passphrase.take(),
                                    this::fail);
                        });
        busy.disables(begins, model.ready().and(passphrase.ready()));
        begins.setDefaultButton(true);
        lay(
                Controls.label(texts.get("title"), "screen-title"),
                Controls.label(texts.get("what-it-is")),
                Controls.label(texts.get("what-it-is-not"), "quiet"),
                new VBox(
                        4,
                        Controls.button(texts.get("look"), look),
                        Controls.label(texts.get("look-why"), "quiet", "small")),
                Controls.hairline(),
                new AboutYouFields(model, texts),
                new VBox(
                        12,
                        Controls.label(texts.get("passphrase-title"), "question"),
                        Controls.label(texts.get("passphrase-why"), "quiet"),
                        passphrase),
                ending(begins));
    }

    /// Says why it did not work. The passphrase has to be typed again; everything else stays.
    private void fail(String sentence) {
        busy.end();
        say(sentence);
    }
}
