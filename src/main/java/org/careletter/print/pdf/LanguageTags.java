package org.careletter.print.pdf;

import java.util.Locale;
import java.util.Optional;

/// Language tags as a PDF may hold them.
final class LanguageTags {

    private LanguageTags() {}

    /// A tag in its usual spelling; empty when it names no language.
    static Optional<String> of(String tag) {
        var usual = Locale.forLanguageTag(tag).toLanguageTag();
        return usual.startsWith("und") || usual.startsWith("x-")
                ? Optional.empty()
                : Optional.of(usual);
    }
}
