package org.careletter.ui.desk.statement;

import org.careletter.plan.Original;
import org.careletter.plan.Plan;
import org.careletter.plan.Wording;
import org.careletter.text.Alphabet;
import org.careletter.text.Texts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// Languages that people are interpreted from, as BCP 47 tags.
///
/// They are the main languages other than English of most people in England and Wales (Census 2021,
/// Office for National Statistics), as far as a letter can be set in their script.
final class InterpretedLanguages {

    /// British Sign Language: it has an interpreter, and nothing to write down in its own words.
    static final String SIGNED = "bfi";

    private static final List<String> TAGS =
            List.of(
                    "ar", SIGNED, "bn", "cy", "de", "el", "es", "fa", "fr", "gu", "he", "hi", "hu",
                    "it", "lt", "lv", "pa", "pl", "ps", "pt", "ro", "ru", "sk", "so", "sq", "ta",
                    "tr", "uk", "ur");

    private InterpretedLanguages() {}

    /// All of them, sorted by their names in the language of the window.
    static List<String> all(Texts texts) {
        var inOrder = Alphabet.of(texts.locale());
        return TAGS.stream()
                .sorted(Comparator.comparing(tag -> name(tag, texts), inOrder))
                .toList();
    }

    /// The name of a language in the language of the window.
    static String name(String tag, Texts texts) {
        return tag.equals(SIGNED)
                ? texts.get("language.signed")
                : Locale.forLanguageTag(tag).getDisplayName(texts.locale());
    }

    /// What was last said before an interpreter in this plan: most people have one language and
    /// one interpreter.
    static Optional<Original> lastIn(Plan plan) {
        return plan.statements()
                .map(placed -> placed.statement().current())
                .filter(wording -> wording.original() != null)
                .max(Comparator.comparing(Wording::at))
                .map(wording -> Objects.requireNonNull(wording.original()));
    }
}
