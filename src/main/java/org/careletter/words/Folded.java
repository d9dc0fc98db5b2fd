package org.careletter.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text folded so that words are found however they were typed: lower case, without accents,
/// apostrophes and punctuation.
///
/// Only marks that are accents or optional vowel points are dropped. The vowel signs of Devanagari,
/// Bengali, Tamil and their like stay, because without them words become other words.
final class Folded {

    // Combining accents, and the vowel points of Arabic script.
    private static final Pattern ACCENTS =
            Pattern.compile("[\\x{300}-\\x{36F}\\x{64B}-\\x{65F}\\x{670}]");

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private Folded() {}

    /// The words of a text, folded, in order.
    static List<String> words(String text) {
        var plain = BETWEEN_WORDS.matcher(folded(text)).replaceAll(" ").strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    private static String folded(String text) {
        var bare = APOSTROPHES.matcher(text).replaceAll("");
        var apart = Normalizer.normalize(bare, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return withoutStrokes(ACCENTS.matcher(apart).replaceAll(""));
    }

    /// Letters that people type without their stroke and that Unicode does not take apart.
    private static String withoutStrokes(String text) {
        return text.replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ı', 'i')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe");
    }
}
