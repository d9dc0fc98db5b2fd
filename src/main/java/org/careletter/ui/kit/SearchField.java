package org.careletter.ui.kit;

import javafx.scene.control.Button;

import org.careletter.text.Texts;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// A field in which one types what to look for, with a button that empties it.
public final class SearchField extends CustomTextField {

    /// An empty field that says what can be looked for.
    public SearchField(String name, Locale locale) {
        var texts = Texts.beside(SearchField.class, locale);
        var clear = InField.button(new Button(), "fth-x", texts.get("search.clear"));
        clear.setOnAction(
                _ -> {
                    // The button goes with the words; the cursor must not go with it.
                    requestFocus();
                    clear();
                });
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        setLeft(new FontIcon("fth-search"));
        setRight(clear);
        setPromptText(name);
        setAccessibleText(name);
    }

    /// AtlantaFX has the style; that of ControlsFX is made for JavaFX's own theme.
    @Override
    public @Nullable String getUserAgentStylesheet() {
        return null;
    }
}
