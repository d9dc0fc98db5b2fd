package org.careletter.words;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Letters that people type for one another. A stroke, a hook or a tail is left out on a keyboard
/// that lacks it: by its name in Unicode, ɓ is a b with a hook. Other families stand in a list.
final class Letters {

    private static final Set<UnicodeScript> WITH_A_LETTER =
            EnumSet.of(
                    UnicodeScript.LATIN,
                    UnicodeScript.GREEK,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.ARABIC);

    private static final int FIRST_KATAKANA = 0x30A1;
    private static final int LAST_KATAKANA = 0x30F6;
    private static final int FROM_HIRAGANA = 0x60;

    private static final Map<Integer, String> FAMILIES = families();

    // The names of letters are looked up slowly.
    private static final Map<Integer, String> FOUND = new ConcurrentHashMap<>();

    private Letters() {}

    /// A text with one letter for each family. It is in small letters, and taken apart.
    static String alike(String text) {
        var alike = new StringBuilder(text.length());
        text.codePoints().forEach(each -> alike.append(alike(each)));
        return alike.toString();
    }

    private static String alike(int letter) {
        return letter < 0x80
                ? Character.toString(letter)
                : FOUND.computeIfAbsent(letter, Letters::found);
    }

    private static String found(int letter) {
        var bare = bare(letter);
        return FAMILIES.getOrDefault(bare, Character.toString(bare));
    }

    private static int bare(int letter) {
        if (letter >= FIRST_KATAKANA && letter <= LAST_KATAKANA) {
            return letter - FROM_HIRAGANA;
        }
        if (!WITH_A_LETTER.contains(UnicodeScript.of(letter))) {
            return letter;
        }
        var name = String.valueOf(Character.getName(letter));
        int with = name.indexOf(" WITH ");
        return with < 0 ? letter : named(name.substring(0, with), letter);
    }

    private static int named(String name, int otherwise) {
        try {
            return Character.codePointOf(name);
        } catch (IllegalArgumentException _) {
            return otherwise;
        }
    }

    private static Map<Integer, String> families() {
        var families = new HashMap<Integer, String>();
        for (String line : WordLists.lines("letters")) {
            var parts = line.split(" = ", 2);
            for (String letter : parts[0].split(" ")) {
                families.put(letter.codePointAt(0), parts[1]);
            }
        }
        return Map.copyOf(families);
    }
}
