package org.careletter.print;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// What this package says to people, in their language.
final class PrintText {

    private static final String BUNDLE = "org.careletter.print.print";

    private final ResourceBundle bundle;

    private PrintText(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// The text in a language; English where there is none.
    static PrintText in(Locale locale) {
        return new PrintText(
                ResourceBundle.getBundle(
                        BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    /// The text of a key with its named places filled.
    String say(String key, Map<String, String> places) {
        var text = bundle.getString(key);
        for (var place : places.entrySet()) {
            text = text.replace("{" + place.getKey() + "}", place.getValue());
        }
        return text;
    }
}
