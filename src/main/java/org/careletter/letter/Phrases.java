package org.careletter.letter;

import org.careletter.text.Template;
import org.careletter.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The connecting sentences of one language and narrator, with named placeholders.
final class Phrases {

    private static final Map<Tongue, Map<Narrator, Phrases>> ALL =
            Map.of(Tongue.ENGLISH, both(Tongue.ENGLISH), Tongue.WELSH, both(Tongue.WELSH));

    /// What stands where a language has no such words.
    private static final String NONE = "-";

    private final Texts common;
    private final Texts told;

    private Phrases(Texts common, Texts told) {
        this.common = common;
        this.told = told;
    }

    static Phrases of(Tongue tongue, Narrator narrator) {
        return Objects.requireNonNull(Objects.requireNonNull(ALL.get(tongue)).get(narrator));
    }

    /// The words under a key, as they are.
    String word(String key) {
        return told.find(key).orElseGet(() -> common.get(key));
    }

    /// Whether there are words under a key in this language.
    boolean hasWord(String key) {
        return told.find(key).or(() -> common.find(key)).filter(it -> !it.equals(NONE)).isPresent();
    }

    /// The comma-separated words under a key.
    List<String> words(String key) {
        return List.of(word(key).split(", *"));
    }

    Text say(String key) {
        return say(key, Map.of());
    }

    Text say(String key, String name, Text value) {
        return say(key, Map.of(name, value));
    }

    /// The sentence under a key with its placeholders filled and a capital at its start. Its full
    /// stop is left out where a filled-in text already ends with one.
    Text say(String key, Map<String, Text> values) {
        return fill(key, values).capital();
    }

    /// The same without a capital, for the inside of a sentence.
    Text fill(String key, Map<String, Text> values) {
        return new Template(word(key))
                .read(
                        Text.EMPTY,
                        Phrases::append,
                        (before, place) -> before.plus(value(key, place, values)));
    }

    private static Text value(String key, String place, Map<String, Text> values) {
        var value = values.get(place);
        if (value == null) {
            throw new IllegalArgumentException(key + " needs " + place);
        }
        return value;
    }

    private static Text append(Text before, String literal) {
        boolean doubled = literal.startsWith(".") && before.isEnded();
        return before.plus(doubled ? literal.substring(1) : literal);
    }

    private static Map<Narrator, Phrases> both(Tongue tongue) {
        return Map.of(
                Narrator.PERSON, read(tongue, "letter_own"),
                Narrator.WRITER, read(tongue, "letter_to_person"));
    }

    private static Phrases read(Tongue tongue, String name) {
        var locale = Locale.forLanguageTag(tongue.tag());
        return new Phrases(
                Texts.beside(Phrases.class, "letter", locale),
                Texts.beside(Phrases.class, name, locale));
    }
}
