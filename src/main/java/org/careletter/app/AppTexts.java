package org.careletter.app;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The command line's sentences, in Welsh where the system speaks Welsh, else in English.
final class AppTexts {

    private AppTexts() {}

    static Locale locale() {
        return Locale.getDefault().getLanguage().equals("cy")
                ? Locale.forLanguageTag("cy")
                : Locale.UK;
    }

    /// The sentence under a key, with `{0}`, `{1}`, … replaced.
    static String get(String key, Object... values) {
        var control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        var bundle =
                ResourceBundle.getBundle(
                        AppTexts.class.getPackageName() + ".texts", locale(), control);
        return new MessageFormat(bundle.getString(key), locale()).format(values);
    }
}
