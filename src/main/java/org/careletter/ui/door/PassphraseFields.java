package org.careletter.ui.door;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.VBox;

import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.PassphraseField;

/// A new passphrase, typed twice, with words on how hard it is to guess.
///
/// JavaFX holds what is typed as text that cannot be wiped; so it is taken out of the fields as
/// soon as it is used, and what is handed on is wiped by whoever gets it.
final class PassphraseFields extends VBox {

    private final PassphraseField first;
    private final PassphraseField second;
    private final Texts texts;

    PassphraseFields(Texts texts, String name) {
        super(12);
        PassphraseStrength.getReady();
        this.texts = texts;
        first = new PassphraseField(texts.locale());
        second = new PassphraseField(texts.locale());
        var strength = Controls.label("", "quiet", "small");
        strength.textProperty()
                .bind(Bindings.createStringBinding(this::strength, first.textProperty()));
        var different = Controls.label(texts.get("different"), "field-error", "small");
        different
                .visibleProperty()
                .bind(
                        second.textProperty()
                                .isNotEmpty()
                                .and(first.textProperty().isNotEqualTo(second.textProperty())));
        different.managedProperty().bind(different.visibleProperty());
        getChildren()
                .addAll(
                        new VBox(4, Controls.field(name, first), strength),
                        new VBox(4, Controls.field(texts.get("again"), second), different));
    }

    /// Whether both are the same and long enough.
    BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () ->
                        first.getText().equals(second.getText())
                                && PassphraseStrength.isLongEnough(first.getText()),
                first.textProperty(),
                second.textProperty());
    }

    /// Where one begins to type.
    PassphraseField first() {
        return first;
    }

    /// The passphrase, for the caller to wipe. The fields are empty afterwards.
    char[] take() {
        var typed = first.getText().toCharArray();
        first.setText("");
        second.setText("");
        return typed;
    }

    private String strength() {
        return first.getText().isEmpty()
                ? texts.get("strength")
                : texts.of("strength", PassphraseStrength.of(first.getText()));
    }
}
