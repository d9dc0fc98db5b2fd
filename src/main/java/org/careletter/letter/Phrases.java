package org.careletter.letter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/// The connecting sentences of one language and narrator, with named placeholders.
final class Phrases {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)\\}");

    private static final Map<Tongue, Map<Narrator, Phrases>> ALL =
            Map.of(Tongue.ENGLISH, both(Tongue.ENGLISH), Tongue.WELSH, both(Tongue.WELSH));

    private final Map<String, String> texts;

    private Phrases(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    static Phrases of(Tongue tongue, Narrator narrator) {
        return Objects.requireNonNull(Objects.requireNonNull(ALL.get(tongue)).get(narrator));
    }

    /// The words under a key, as they are.
    String word(String key) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return text;
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
        var template = word(key);
        var matcher = PLACEHOLDER.matcher(template);
        var filled = Text.EMPTY;
        int from = 0;
        while (matcher.find()) {
            var value = values.get(matcher.group(1));
            if (value == null) {
                throw new IllegalArgumentException(key + " needs " + matcher.group(1));
            }
            filled = append(filled, template.substring(from, matcher.start())).plus(value);
            from = matcher.end();
        }
        return append(filled, template.substring(from));
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
        var texts = new HashMap<String, String>();
        texts.putAll(file("letter" + tongue.suffix()));
        texts.putAll(file(name + tongue.suffix()));
        return new Phrases(texts);
    }

    private static Map<String, String> file(String name) {
        var properties = new Properties();
        try (var in =
                Objects.requireNonNull(Phrases.class.getResourceAsStream(name + ".properties"))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new HashMap<String, String>();
        properties
                .stringPropertyNames()
                .forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
