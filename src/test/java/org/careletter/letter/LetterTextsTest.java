package org.careletter.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The connecting sentences of every language and narrator: none missing, none unused.
class LetterTextsTest {

    private static final List<String> NAMES = List.of("letter", "letter_to_person", "letter_own");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+\\}");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");

    /// Keys that are put together from a code: months, parts of the letter, words explained.
    private static final Pattern FAMILY = Pattern.compile("(month|part|word|original)\\..*");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        for (String name : NAMES) {
            assertThat(placeholders(name + "_cy")).as(name).isEqualTo(placeholders(name));
        }
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        var used = literals();
        for (String name : NAMES) {
            assertThat(texts(name).stringPropertyNames())
                    .filteredOn(key -> !FAMILY.matcher(key).matches())
                    .as(name)
                    .allMatch(key -> isUsed(key, used));
        }
    }

    @Test
    void nothingIsAbbreviatedAndNobodyIsAServiceUser() {
        for (String name : NAMES) {
            assertThat(texts(name).values())
                    .allSatisfy(
                            text ->
                                    assertThat(text.toString().toLowerCase(Locale.ROOT))
                                            .doesNotContainPattern(
                                                    "\\b(service user|patient|client|e\\.g\\.|i\\.e\\.|etc|re:|asap)\\b"));
        }
    }

    /// Itself, or with an ending that is added to it: `opening.with-one` and `.asked`.
    private static boolean isUsed(String key, SortedSet<String> used) {
        return used.contains(key)
                || (key.endsWith(".asked") && used.contains(key.replaceAll("\\.asked$", "")));
    }

    private static Map<String, SortedSet<String>> placeholders(String name) {
        var found = new TreeMap<String, SortedSet<String>>();
        texts(name)
                .forEach(
                        (key, text) ->
                                found.put(
                                        key.toString(),
                                        PLACEHOLDER
                                                .matcher(text.toString())
                                                .results()
                                                .map(it -> it.group())
                                                .collect(Collectors.toCollection(TreeSet::new))));
        return found;
    }

    private static Properties texts(String name) {
        var texts = new Properties();
        try (Reader in =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Letter.class.getResourceAsStream(name + ".properties")),
                        StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    private static SortedSet<String> literals() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/java/org/careletter/letter"))) {
            for (Path file : files.toList()) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .forEach(it -> found.add(it.group(1)));
            }
        }
        return found;
    }
}
