package org.careletter.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// The words of this package in one language.
record ExchangeTexts(ResourceBundle bundle) {

    static ExchangeTexts in(Locale locale) {
        return new ExchangeTexts(
                ResourceBundle.getBundle(
                        ExchangeTexts.class.getPackageName() + ".texts",
                        locale,
                        ExchangeTexts.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String of(String prefix, Enum<?> choice) {
        return bundle.getString(prefix + Codes.of(choice));
    }

    Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }
}
