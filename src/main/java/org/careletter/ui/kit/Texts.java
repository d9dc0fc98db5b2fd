package org.careletter.ui.kit;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The words of one screen, in one language. They lie in `texts.properties` beside the screen's
/// class, with Welsh in `texts_cy.properties`.
public final class Texts {

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// The words that lie beside a class.
    public static Texts beside(Class<?> screen, Locale locale) {
        var noFallback =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Texts(
                ResourceBundle.getBundle(
                        screen.getPackageName() + ".texts",
                        locale,
                        screen.getClassLoader(),
                        noFallback));
    }

    /// The language of these words.
    public Locale locale() {
        var locale = bundle.getLocale();
        return locale.getLanguage().isEmpty() ? Locale.UK : locale;
    }

    /// The text under a key.
    ///
    /// @throws java.util.MissingResourceException if there is none
    public String get(String key) {
        return bundle.getString(key);
    }

    /// The text under a key with `{name}` replaced by each value.
    public String get(String key, Map<String, ?> values) {
        return filled(get(key), values);
    }

    private static String filled(String pattern, Map<String, ?> values) {
        var text = pattern;
        for (Map.Entry<String, ?> value : values.entrySet()) {
            text = text.replace('{' + value.getKey() + '}', String.valueOf(value.getValue()));
        }
        return text;
    }

    /// The text for a number: `key.none`, `key.one` or `key.many`, with `{n}`.
    public String count(String key, long n) {
        var form = n == 0 ? ".none" : n == 1 ? ".one" : ".many";
        return get(key + form, Map.of("n", n));
    }

    /// The text for a choice with `{name}` replaced by each value.
    public String of(String prefix, Enum<?> choice, Map<String, ?> values) {
        return filled(of(prefix, choice), values);
    }

    /// The text for a choice, under `prefix.` and the choice's code: `origin.said`.
    public String of(String prefix, Enum<?> choice) {
        return get(prefix + '.' + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
