package org.careletter.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What somebody will do, as a phrase that can follow "will".
///
/// @param text the phrase; without what it started with, if it was typed as a whole sentence
/// @param wasSentence whether it was typed as a whole sentence: `I will ring you`
record Phrase(String text, boolean wasSentence) {

    /// The phrase in some typed words.
    ///
    /// @param openings what a whole sentence would start with: `I will`, `Maureen will`
    static Phrase in(String typed, List<String> openings) {
        var words = typed.endsWith(".") ? typed.substring(0, typed.length() - 1).strip() : typed;
        for (String opening : longestFirst(openings)) {
            boolean opens = words.regionMatches(true, 0, opening + " ", 0, opening.length() + 1);
            if (opens && words.length() > opening.length() + 1) {
                return new Phrase(words.substring(opening.length() + 1).strip(), true);
            }
        }
        return new Phrase(inSentence(words), false);
    }

    /// Whether one of these words is in it.
    boolean has(List<String> words) {
        var any = String.join("|", words.stream().map(Pattern::quote).toList());
        return Pattern.compile(
                        "(?<![\\p{L}’'])(?:" + any + ")(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    private static List<String> longestFirst(List<String> openings) {
        var sorted = new ArrayList<>(openings);
        sorted.sort((one, other) -> Integer.compare(other.length(), one.length()));
        return sorted;
    }

    /// Without the capital of a word that is not written in capitals: it now stands inside a
    /// sentence.
    private static String inSentence(String words) {
        boolean isWord =
                words.length() > 1
                        && Character.isUpperCase(words.charAt(0))
                        && Character.isLowerCase(words.charAt(1));
        return isWord ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }
}
