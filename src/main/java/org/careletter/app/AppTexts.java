package org.careletter.app;

import org.careletter.text.Texts;

import java.util.Locale;
import java.util.Map;

/// The command line's sentences, in Welsh where the system speaks Welsh, else in English.
final class AppTexts {

    private AppTexts() {}

    static Locale locale() {
        return Locale.getDefault().getLanguage().equals("cy")
                ? Locale.forLanguageTag("cy")
                : Locale.UK;
    }

    /// The sentence under a key.
    static String get(String key) {
        return get(key, Map.of());
    }

    /// The sentence under a key with `{name}` replaced by each value.
    static String get(String key, Map<String, ?> values) {
        return Texts.beside(AppTexts.class, locale()).get(key, values);
    }
}
