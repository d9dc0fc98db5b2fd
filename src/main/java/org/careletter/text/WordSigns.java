package org.careletter.text;

import java.util.HashMap;
import java.util.Map;

/// Signs of the fonts Symbol and Wingdings as Word hands them over: at code points of their own,
/// from U+F020 on, which mean nothing without these fonts. Bullets, ticks, boxes, arrows and faces
/// are what people paste; each has a character of its own in Unicode.
///
/// The two fonts share the code points. Where they differ, the sign that Word puts in by itself is
/// taken: its bullets, the arrow it makes of `-->` and the faces it makes of `:)`; and Symbol's for
/// what is typed in sums, such as degrees.
public final class WordSigns {

    private static final int FIRST = 0xF000;
    private static final int LAST = 0xF0FF;

    /// By place in the font, the characters from there on.
    private static final Map<Integer, String> RUNS =
            Map.ofEntries(
                    Map.entry(0x4A, "☺😐☹"),
                    Map.entry(0x6C, "●"),
                    Map.entry(0x6E, "■□"),
                    Map.entry(0x71, "❑❒⬧"),
                    Map.entry(0x75, "◆❖⬥"),
                    Map.entry(0x9F, "•"),
                    Map.entry(0xA3, "≤"),
                    Map.entry(0xA7, "▪◻"),
                    Map.entry(0xAC, "←↑→↓°±"),
                    Map.entry(0xB3, "≥×"),
                    Map.entry(0xB7, "•÷≠"),
                    Map.entry(0xD8, "➢"),
                    Map.entry(0xDF, "←→↑↓"),
                    Map.entry(0xE8, "➔"),
                    Map.entry(0xEF, "⇦⇨"),
                    Map.entry(0xFB, "✗✓☒☑"));

    private static final Map<Integer, String> SIGNS = signs();

    private WordSigns() {}

    /// The same text with the characters that these signs stand for. One that is not known stays.
    public static String asCharacters(String text) {
        if (text.chars().noneMatch(each -> each >= FIRST && each <= LAST)) {
            return text;
        }
        var shown = new StringBuilder(text.length());
        text.codePoints()
                .mapToObj(each -> SIGNS.getOrDefault(each, Character.toString(each)))
                .forEach(shown::append);
        return shown.toString();
    }

    private static Map<Integer, String> signs() {
        var signs = new HashMap<Integer, String>();
        RUNS.forEach(
                (first, run) -> {
                    int place = FIRST + first;
                    for (int sign : run.codePoints().toArray()) {
                        signs.put(place++, Character.toString(sign));
                    }
                });
        return Map.copyOf(signs);
    }
}
