package org.careletter.ui.kit;

import impl.org.controlsfx.skin.CustomTextFieldSkin;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.control.ToggleButton;

import org.careletter.text.Texts;
import org.controlsfx.control.textfield.CustomPasswordField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;
import java.util.Map;

/// A field for a passphrase: dots, until somebody presses the eye at its end to read what they
/// typed. An empty field hides what comes next.
public final class PassphraseField extends CustomPasswordField {

    private final ToggleButton eye = InField.button(new ToggleButton(), "fth-eye", "");

    /// An empty field. Its eye is named after it.
    public PassphraseField(Locale locale) {
        var texts = Texts.beside(PassphraseField.class, locale);
        var show =
                accessibleTextProperty()
                        .map(name -> texts.get("passphrase.show", Map.of("field", name)));
        eye.accessibleTextProperty().bind(show);
        eye.getTooltip().textProperty().bind(show);
        eye.selectedProperty().addListener(_ -> showOrHide());
        textProperty()
                .addListener(
                        (_, _, typed) -> {
                            if (typed.isEmpty()) {
                                eye.setSelected(false);
                            }
                        });
        setRight(eye);
    }

    /// AtlantaFX has the style; that of ControlsFX is made for JavaFX's own theme.
    @Override
    public @Nullable String getUserAgentStylesheet() {
        return null;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Eyed();
    }

    /// A skin turns what is typed into dots only when it changes, so there has to be a new one.
    private void showOrHide() {
        eye.setGraphic(new FontIcon(eye.isSelected() ? "fth-eye-off" : "fth-eye"));
        var hadCursor = eye.isFocused();
        setRight(null);
        setSkin(createDefaultSkin());
        setRight(eye);
        if (hadCursor) {
            eye.requestFocus();
        }
    }

    private final class Eyed extends CustomTextFieldSkin {

        Eyed() {
            super(PassphraseField.this);
        }

        @Override
        protected String maskText(String typed) {
            return eye.isSelected() ? typed : super.maskText(typed);
        }

        @Override
        public ObjectProperty<Node> leftProperty() {
            return PassphraseField.this.leftProperty();
        }

        @Override
        public ObjectProperty<Node> rightProperty() {
            return PassphraseField.this.rightProperty();
        }
    }
}
