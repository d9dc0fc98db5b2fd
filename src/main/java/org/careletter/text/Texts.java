package org.careletter.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The words of one package, in one language. They lie in `texts.properties` beside the package's
/// classes, with Welsh in `texts_cy.properties`.
public final class Texts {

    private static final Map<Source, Texts> READ = new ConcurrentHashMap<>();

    /// Where words lie, and in which language they are wanted.
    private record Source(String folder, String name, String language) {}

    private final Locale locale;
    private final Map<String, String> byKey;

    private Texts(Locale locale, Map<String, String> byKey) {
        this.locale = locale;
        this.byKey = Map.copyOf(byKey);
    }

    /// The words that lie beside a class; English where they are not there in a language.
    public static Texts beside(Class<?> owner, Locale locale) {
        return beside(owner, "texts", locale);
    }

    /// The words in a file of another name that lies beside a class.
    public static Texts beside(Class<?> owner, String name, Locale locale) {
        var source = new Source(owner.getPackageName(), name, locale.getLanguage());
        return READ.computeIfAbsent(source, _ -> read(owner, source));
    }

    /// The language of these words.
    public Locale locale() {
        return locale;
    }

    /// The text under a key; empty if there is none.
    public Optional<String> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The text under a key.
    ///
    /// @throws MissingResourceException if there is none
    public String get(String key) {
        return find(key)
                .orElseThrow(
                        () -> new MissingResourceException("no text", Texts.class.getName(), key));
    }

    /// The text under a key with `{name}` replaced by each value, which keeps its own direction.
    public String get(String key, Map<String, ?> values) {
        return filled(get(key), values);
    }

    /// The text for a number: `key.none`, `key.one` or `key.many`, with `{n}`.
    public String count(String key, long n) {
        var form = n == 0 ? ".none" : n == 1 ? ".one" : ".many";
        return get(key + form, Map.of("n", n));
    }

    /// The text for a choice, under `prefix.` and the choice's code: `origin.said`.
    public String of(String prefix, Enum<?> choice) {
        return get(prefix + '.' + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// The text for a choice with `{name}` replaced by each value.
    public String of(String prefix, Enum<?> choice, Map<String, ?> values) {
        return filled(of(prefix, choice), values);
    }

    private static String filled(String text, Map<String, ?> values) {
        var isolated = new HashMap<String, String>();
        values.forEach((name, value) -> isolated.put(name, Direction.isolated(value.toString())));
        return new Template(text).filled(isolated);
    }

    private static Texts read(Class<?> owner, Source source) {
        var texts = new HashMap<>(file(owner, source.name()).orElseThrow());
        var others = file(owner, source.name() + '_' + source.language());
        others.ifPresent(texts::putAll);
        return new Texts(others.map(_ -> Locale.of(source.language())).orElse(Locale.UK), texts);
    }

    private static Optional<Map<String, String>> file(Class<?> owner, String name) {
        try (var in = owner.getResourceAsStream(name + ".properties")) {
            if (in == null) {
                return Optional.empty();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var texts = new HashMap<String, String>();
            properties
                    .stringPropertyNames()
                    .forEach(key -> texts.put(key, properties.getProperty(key)));
            return Optional.of(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
