package org.careletter.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What somebody will do, as a phrase that can follow "will".
///
/// @param text the phrase; without what it started with, if it was typed as a whole sentence
/// @param wasSentence whether it was typed as a whole sentence: `I will ring you`
/// @param followsWill whether it can stand after "will" as it is. It cannot where its first letter
///     is a capital that may belong to a name: nobody's name is made small
record Phrase(String text, boolean wasSentence, boolean followsWill) {

    /// The phrase in some typed words.
    ///
    /// @param openings what a whole sentence would start with: `I will`, `Maureen will`
    /// @param verbs common first words of a promise that are no names
    static Phrase in(String typed, List<String> openings, List<String> verbs) {
        var words = typed.endsWith(".") ? typed.substring(0, typed.length() - 1).strip() : typed;
        for (String opening : longestFirst(openings)) {
            boolean opens = words.regionMatches(true, 0, opening + " ", 0, opening.length() + 1);
            if (opens && words.length() > opening.length() + 1) {
                return new Phrase(words.substring(opening.length() + 1).strip(), true, true);
            }
        }
        if (words.indexOf('\n') >= 0) {
            return new Phrase(words, false, false);
        }
        if (!Character.isUpperCase(words.codePointAt(0)) || startsInCapitals(words)) {
            return new Phrase(words, false, true);
        }
        int end = 0;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        var first = words.substring(0, end).toLowerCase(Locale.ROOT);
        return verbs.contains(first)
                ? new Phrase(first + words.substring(end), false, true)
                : new Phrase(words, false, false);
    }

    /// `GP to be asked`: it stays as it is inside a sentence.
    private static boolean startsInCapitals(String words) {
        return words.length() > 1 && Character.isUpperCase(words.charAt(1));
    }

    private static List<String> longestFirst(List<String> openings) {
        var sorted = new ArrayList<>(openings);
        sorted.sort((one, other) -> Integer.compare(other.length(), one.length()));
        return sorted;
    }
}
