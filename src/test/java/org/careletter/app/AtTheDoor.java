package org.careletter.app;

import org.careletter.ui.Visitor;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What somebody does to get in.
final class AtTheDoor {

    static final String PASSPHRASE = "four apples in the rain";

    private static final Pattern WORD = Pattern.compile("\\d+ ([a-z]+)");

    private AtTheDoor() {}

    /// First start up to the recovery words.
    static void begins(Visitor sam) {
        sam.types("Your name", "Sam Carter");
        sam.types("Passphrase", PASSPHRASE);
        sam.types("The same passphrase again", PASSPHRASE);
        sam.uses("Begin");
    }

    /// A plan that has just begun.
    static void opensAPlan(Visitor sam) {
        sam.uses("New plan");
        sam.types("Their name", "Joan Whitlock");
        sam.uses("Begin the plan");
        sam.reads("What matters most to you?");
    }

    /// Unlocking.
    static void unlocks(Visitor sam, String passphrase) {
        sam.types("Passphrase", passphrase);
        sam.uses("Unlock");
    }

    /// The recovery words on the screen, in their order.
    static List<String> words(Visitor sam) {
        sam.reads("Your recovery words");
        return WORD.matcher(sam.nameStarting("The recovery words are:"))
                .results()
                .map(MatchResult::group)
                .map(numbered -> numbered.split(" ")[1])
                .toList();
    }

    /// Gives back the two words that are asked for.
    static void givesTwoBack(Visitor sam, List<String> words) {
        typesTwo(sam, words);
        sam.uses("Done");
    }

    /// Types the two words that are asked for.
    static void typesTwo(Visitor sam, List<String> words) {
        sam.uses("I have them on paper");
        sam.reads("Two of them, to be sure");
        for (int place = 1; place <= words.size(); place++) {
            if (sam.has("Word " + place)) {
                sam.types("Word " + place, words.get(place - 1));
            }
        }
    }
}
