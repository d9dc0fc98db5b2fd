package org.careletter.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Text folded so that words are found however they were typed: lower case, and without what
/// people do not type: accents, apostrophes, punctuation, and signs that nobody sees.
///
/// Only marks that are accents or optional vowel points are dropped. The vowel signs of Devanagari,
/// Bengali, Tamil and their like stay, because without them words become other words. What is
/// folded once more stays as it is.
final class Folded {

    // Accents, the vowel points of Arabic and Hebrew, the dots below Indian letters, the stretched
    // Arabic line and the lone hamza; and what is invisible, such as a soft hyphen. Japanese
    // voicing marks stay, which make other words.
    private static final Pattern UNTYPED =
            Pattern.compile(
                    "[\\p{Mn}\\p{Me}&&[\\p{IsInherited}\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}"
                            + "\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}]"
                            + "&&[^\\x{3099}\\x{309A}]]"
                            + "|[\\x{93C}\\x{9BC}\\x{A3C}\\x{ABC}\\x{B3C}\\x{CBC}]"
                            + "|[\\x{640}\\x{621}]"
                            + "|[\\p{Cf}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{3164}]");

    // Signs for an apostrophe, a glottal stop or a soft sign.
    private static final Pattern APOSTROPHES =
            Pattern.compile(
                    "['’‘‛`´′＇]"
                            + "|[\\x{2B9}-\\x{2C1}\\x{2C6}-\\x{2DF}\\x{2EE}\\x{55A}\\x{5F3}]"
                            + "|[\\x{A78B}\\x{A78C}\\x{294}\\x{241}\\x{242}]");

    // A nasal before its own row of consonants: either way of writing it in Hindi.
    private static final Pattern NASALS =
            Pattern.compile("ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])|ँ");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    // A hyphen, a full stop or the like inside what may be typed as one word.
    private static final Pattern INSIDE_A_WORD =
            Pattern.compile("(?<=[\\p{L}\\p{N}\\p{M}])[\\p{Pd}.·・\"״”](?=[\\p{L}\\p{N}])");

    private Folded() {}

    /// The words of a text, folded, in order.
    static List<String> words(String text) {
        return split(folded(text));
    }

    /// The words of a text by which it is to be found, each once: Mary-Jane as "mary", "jane" and
    /// "maryjane".
    static List<String> toFind(String text) {
        var folded = folded(text);
        var joined = INSIDE_A_WORD.matcher(folded).replaceAll("");
        return Stream.concat(split(folded).stream(), split(joined).stream()).distinct().toList();
    }

    private static List<String> split(String folded) {
        var plain = BETWEEN_WORDS.matcher(folded).replaceAll(" ").strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    private static String folded(String text) {
        var bare = APOSTROPHES.matcher(text).replaceAll("");
        var apart = Normalizer.normalize(bare, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return NASALS.matcher(Letters.alike(UNTYPED.matcher(apart).replaceAll(""))).replaceAll("ं");
    }
}
