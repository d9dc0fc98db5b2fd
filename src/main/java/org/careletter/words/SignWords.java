package org.careletter.words;

import static java.util.stream.Collectors.joining;

import org.careletter.words.FirstPersonSign.HardlyTheirWord;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words of one language that first-person signs look for.
final class SignWords {

    /// What stands behind a word that ends here.
    private static final String ALONE = "(?![\\p{L}\\p{N}]|[.'-]\\p{L})";

    /// The short words that Welsh ties to the one before: "'n", "'r", "'ch".
    private static final String TIED = "'(?:n|r|m|w|u|i|ch|th)(?![\\p{L}\\p{N}'])";

    private final Pattern sayingI;
    private final Set<List<String>> sayingYes;
    private final int longestYes;
    private final Map<String, String> plainByJargon;
    private final Pattern jargon;

    private SignWords(List<String> sayingI, List<String> sayingYes, Map<String, String> plain) {
        this.sayingI = anyOf(sayingI, 0);
        this.sayingYes = new HashSet<>(sayingYes.stream().map(Folded::words).toList());
        longestYes = this.sayingYes.stream().mapToInt(List::size).max().orElse(0);
        plainByJargon = Map.copyOf(plain);
        jargon = anyOf(plain.keySet(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The words of a language; empty for one whose words are not known.
    static Optional<SignWords> of(String languageTag) {
        return switch (Locale.forLanguageTag(languageTag).getLanguage()) {
            case "en" -> Optional.of(English.WORDS);
            case "cy" -> Optional.of(Welsh.WORDS);
            default -> Optional.empty();
        };
    }

    /// The first word that says "I", as it was typed.
    Optional<String> firstI(String text) {
        return found(sayingI, text).findFirst();
    }

    /// Whether the text says yes and nothing else: "Yes, I agree." does, "Yes, on Mondays" does
    /// not.
    boolean isMerelyYes(String text) {
        var words = Folded.words(text);
        var at = 0;
        while (at < words.size()) {
            var step = lengthOfYes(words.subList(at, Math.min(words.size(), at + longestYes)));
            if (step == 0) {
                return false;
            }
            at += step;
        }
        return at > 0;
    }

    /// The jargon in a text, each word once.
    Stream<HardlyTheirWord> jargon(String text) {
        return found(jargon, text).map(word -> new HardlyTheirWord(word, plain(word))).distinct();
    }

    private int lengthOfYes(List<String> words) {
        for (int length = words.size(); length > 0; length--) {
            if (sayingYes.contains(words.subList(0, length))) {
                return length;
            }
        }
        return 0;
    }

    private String plain(String jargonWord) {
        var key = straight(jargonWord).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return plainByJargon.getOrDefault(key, "");
    }

    /// What a pattern finds, as it was typed.
    private static Stream<String> found(Pattern pattern, String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return pattern.matcher(straight(composed))
                .results()
                .map(found -> composed.substring(found.start(), found.end()));
    }

    private static String straight(String text) {
        return text.replace('’', '\'');
    }

    /// Whole words only, or words that Welsh has tied the next one to ("Dw i'n"); the longest
    /// first, so that a phrase goes before a word that it starts with.
    private static Pattern anyOf(Collection<String> phrases, int flags) {
        var alternatives =
                phrases.stream()
                        .sorted((one, other) -> other.length() - one.length())
                        .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E\\s+\\Q"))
                        .collect(joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}'])(?:" + alternatives + ")(?=" + TIED + "|" + ALONE + ")",
                flags);
    }

    private static SignWords read(String language) {
        var plain = new HashMap<String, String>();
        for (String line : WordLists.lines("jargon_" + language)) {
            var parts = line.split(" = ", 2);
            plain.put(parts[0], parts[1]);
        }
        return new SignWords(
                WordLists.lines("saying-i_" + language),
                WordLists.lines("saying-yes_" + language),
                plain);
    }

    // Each language is read when it is first needed.
    private static final class English {
        static final SignWords WORDS = read("en");
    }

    private static final class Welsh {
        static final SignWords WORDS = read("cy");
    }
}
