package org.careletter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All words for people lie in properties files beside the package that says them: English and
/// Welsh side by side, none missing, none left over.
class TextsTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Path WORDS = Path.of("src/main/resources");
    private static final String WELSH = "_cy.properties";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /// A text asked for by its whole key: what follows the key shows whether more is put behind it.
    private static final Pattern ASKED =
            Pattern.compile(
                    "\\b(?:texts(?:\\([^()]*\\))?|Texts.beside\\([^()]*\\)|phrases|AppTexts)"
                            + "\\s*\\.\\s*"
                            + "(get|say|word|words|fill|count|of)"
                            + "\\(\\s*\"([^\"]+)\"\\s*([,)+])");

    /// A key whose ending depends on something: `key("column")`.
    private static final Pattern BEGUN = Pattern.compile("\\bkey\\(\\s*\"([^\"]+)\"");

    /// A key whose beginning depends on something: `kind.code() + ".title"`.
    private static final Pattern ENDED = Pattern.compile("\\)\\s*\\+\\s*\"(\\.[a-z.-]+)\"");

    /// The endings that `Texts.count` puts behind a key.
    private static final Set<String> COUNTED = Set.of(".none", ".one", ".many");

    private static final List<Bundle> BUNDLES = new ArrayList<>();

    /// One properties file in both languages.
    private record Bundle(Path file, Words english, Words welsh) {
        Path folder() {
            return WORDS.relativize(file).getParent();
        }
    }

    /// One language of a bundle, and the keys that it has twice.
    private record Words(Map<String, String> texts, Set<String> twice) {
        static Words in(Path file) throws IOException {
            var twice = new TreeSet<String>();
            var texts = new TreeMap<String, String>();
            var reader =
                    new Properties() {
                        @Override
                        public synchronized Object put(Object key, Object text) {
                            if (texts.put((String) key, (String) text) != null) {
                                twice.add((String) key);
                            }
                            return text;
                        }
                    };
            if (Files.exists(file)) {
                try (var in = Files.newBufferedReader(file)) {
                    reader.load(in);
                }
            }
            return new Words(texts, twice);
        }
    }

    /// The code of one package that could say a text, without its comments.
    private record Code(String source) {
        static Code in(Path folder) {
            try (var files = Files.list(CODE.resolve(folder))) {
                var source = new StringBuilder();
                for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    source.append(Files.readString(file));
                }
                return new Code(Pattern.compile("(?m)^\\s*//.*$").matcher(source).replaceAll(""));
            } catch (IOException _) {
                return new Code("");
            }
        }

        Set<String> literals() {
            return found(LITERAL, 1);
        }

        Stream<MatchResult> found(Pattern pattern) {
            return pattern.matcher(source).results();
        }

        Set<String> found(Pattern pattern, int group) {
            return found(pattern).map(each -> each.group(group)).collect(Collectors.toSet());
        }

        /// What `of("origin", …)` and `count("days", …)` start with.
        Set<String> beginnings(String method) {
            return found(ASKED)
                    .filter(each -> each.group(1).equals(method))
                    .map(each -> each.group(2))
                    .collect(Collectors.toSet());
        }
    }

    @BeforeAll
    static void readTexts() throws IOException {
        BUNDLES.clear();
        try (var files = Files.walk(WORDS)) {
            for (Path file : files.filter(TextsTest::isEnglish).sorted().toList()) {
                var welsh = file.toString().replaceFirst("\\.properties$", WELSH);
                BUNDLES.add(new Bundle(file, Words.in(file), Words.in(Path.of(welsh))));
            }
        }
    }

    private static boolean isEnglish(Path file) {
        return file.toString().endsWith(".properties") && !file.toString().endsWith(WELSH);
    }

    @Test
    void thereAreTexts() {
        assertThat(BUNDLES).hasSizeGreaterThan(5);
    }

    @Test
    void everyTextIsThereInEnglishAndInWelsh() {
        var alone = new ArrayList<String>();
        for (Bundle bundle : BUNDLES) {
            var english = bundle.english.texts.keySet();
            var welsh = bundle.welsh.texts.keySet();
            without(english, welsh).forEach(key -> alone.add(bundle.file + ": no Welsh " + key));
            without(welsh, english).forEach(key -> alone.add(bundle.file + ": only Welsh " + key));
        }
        assertThat(alone).isEmpty();
    }

    @Test
    void noTextIsThereTwice() {
        var twice = new ArrayList<String>();
        for (Bundle bundle : BUNDLES) {
            bundle.english.twice.forEach(key -> twice.add(bundle.file + ": " + key));
            bundle.welsh.twice.forEach(key -> twice.add(bundle.file + ": Welsh " + key));
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void noTextIsEmptyInOneLanguageOnly() {
        var empty = new ArrayList<String>();
        for (Bundle bundle : BUNDLES) {
            bundle.english.texts.forEach(
                    (key, text) -> {
                        var welsh = bundle.welsh.texts.getOrDefault(key, text);
                        if (text.isBlank() != welsh.isBlank()) {
                            empty.add(bundle.file + ": " + key);
                        }
                    });
        }
        assertThat(empty).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        var different = new ArrayList<String>();
        for (Bundle bundle : BUNDLES) {
            bundle.english.texts.forEach(
                    (key, text) -> {
                        var welsh = bundle.welsh.texts.getOrDefault(key, text);
                        if (!placeholders(text).equals(placeholders(welsh))) {
                            different.add(bundle.file + ": " + key);
                        }
                    });
        }
        assertThat(different).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        var unused = new ArrayList<String>();
        for (Bundle bundle : BUNDLES) {
            var code = Code.in(bundle.folder());
            var said = said(code, bundle.english.texts.keySet());
            without(bundle.english.texts.keySet(), said)
                    .forEach(key -> unused.add(bundle.file + ": " + key));
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void everyTextThatIsAskedForIsThere() {
        var keys = new HashMap<Path, Set<String>>();
        for (Bundle bundle : BUNDLES) {
            keys.computeIfAbsent(bundle.folder(), _ -> new TreeSet<>())
                    .addAll(bundle.english.texts.keySet());
        }
        var missing = new ArrayList<String>();
        keys.forEach(
                (folder, there) ->
                        Code.in(folder)
                                .found(ASKED)
                                .filter(each -> !isThere(each, there))
                                .forEach(each -> missing.add(folder + ": " + each.group(2))));
        assertThat(missing).isEmpty();
    }

    private static boolean isThere(MatchResult asked, Set<String> keys) {
        var key = asked.group(2);
        if (asked.group(1).equals("count")) {
            return COUNTED.stream().allMatch(ending -> keys.contains(key + ending));
        }
        if (asked.group(3).equals("+")) {
            return keys.stream().anyMatch(each -> each.startsWith(key));
        }
        return keys.contains(key)
                || (asked.group(1).equals("of")
                        && keys.stream().anyMatch(each -> each.startsWith(key)));
    }

    /// The keys that code says whole, or puts together from literals: `"help." + screen`,
    /// `of("origin", …)`, `count("days", …)`, `key + ".asked"`, `kind.code() + ".title"`.
    private static Set<String> said(Code code, Set<String> keys) {
        var literals = code.literals();
        var chosen = new TreeSet<>(code.beginnings("of"));
        chosen.addAll(code.found(BEGUN, 1));
        var ended = code.found(ENDED, 1);
        var counted = code.beginnings("count");
        return keys.stream()
                .filter(
                        key ->
                                literals.contains(key)
                                        || startsWithOne(key, literals)
                                        || chosen.stream()
                                                .anyMatch(each -> key.startsWith(each + "."))
                                        || ended.stream().anyMatch(key::endsWith)
                                        || endsWithOne(key, COUNTED, counted)
                                        || endsWithOne(key, literals, literals))
                .collect(Collectors.toSet());
    }

    private static boolean startsWithOne(String key, Set<String> literals) {
        return literals.stream().anyMatch(each -> each.endsWith(".") && key.startsWith(each));
    }

    private static boolean endsWithOne(String key, Set<String> endings, Set<String> beginnings) {
        return endings.stream()
                .filter(ending -> ending.matches("[.-].+") && key.endsWith(ending))
                .map(ending -> key.substring(0, key.length() - ending.length()))
                .anyMatch(
                        beginning ->
                                beginnings.contains(beginning)
                                        || startsWithOne(beginning, beginnings));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static List<String> without(Collection<String> keys, Collection<String> others) {
        return keys.stream().filter(key -> !others.contains(key)).toList();
    }
}
