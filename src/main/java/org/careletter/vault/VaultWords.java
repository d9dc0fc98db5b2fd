package org.careletter.vault;

import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of the vault.
final class VaultWords {

    private VaultWords() {}

    static String in(Locale locale, String key) {
        return ResourceBundle.getBundle(
                        "org.careletter.vault.vault",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }

    static String key(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
