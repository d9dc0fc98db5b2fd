package org.careletter.ui.door;

import javafx.scene.layout.Region;

import org.careletter.plan.kept.Profile;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Who one is, to be put right later.
public final class AboutYouView extends StartPage {

    private final AboutYouFields fields;

    /// `keep` gets what they say now, and whom to tell why not; `cancel` leaves it as it was.
    public AboutYouView(
            Surroundings surroundings,
            Profile said,
            BiConsumer<Profile, Consumer<String>> keep,
            Runnable cancel,
            Region menu) {
        super(false, menu);
        var texts = surroundings.texts(AboutYouView.class);
        var model = new AboutYouModel(said);
        this.fields = new AboutYouFields(model, texts);
        var keeps =
                Controls.primary(
                        texts.get("keep"), () -> keep.accept(model.changed(said), this::fail));
        keeps.setDefaultButton(true);
        keeps.disableProperty().bind(model.ready().not());
        lay(
                Controls.label(texts.get("about-title"), "screen-title"),
                Controls.label(texts.get("about-why"), "quiet"),
                fields,
                ending(Controls.button(texts.get("cancel"), cancel), keeps));
    }

    /// Puts the cursor in the field for the name.
    public void begin() {
        focus(fields.first());
    }

    /// Says why it could not be kept.
    private void fail(String sentence) {
        say(sentence);
    }
}
