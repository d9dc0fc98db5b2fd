package org.careletter.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The one rule for what may come into a text, typed, pasted or out of a file: words and their
/// lines are kept, and every other control character becomes what it stood for.
public final class Incoming {

    /// The ends of lines that programs write: Word's manual line break and page break among them.
    private static final Pattern LINE_END =
            Pattern.compile("\r\n|[\r\\x{B}\\x{C}\\x{85}\\x{2028}\\x{2029}]");

    /// Control characters with no meaning in a text. A space stands for them, so that two words
    /// never become one.
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

    private static final Pattern WHITE = Pattern.compile("[\\s\\x{85}\\x{2028}\\x{2029}]+");

    /// Word's own signs for a hyphen that ends no line, and for one that is seen only there.
    private static final char NO_BREAK_HYPHEN = '\u001E';

    private static final char SOFT_HYPHEN = '\u001F';

    /// A mark at the start of files. Inside of a text it means nothing, and PDF/UA forbids it.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// What is no white space by its kind and yet cannot be seen: the fillers of Hangul, the empty
    /// Braille pattern.
    private static final String UNSEEN = "\u115F\u1160\u3164\uFFA0\u2800\u17B4\u17B5";

    private Incoming() {}

    /// A text of one or more lines as it may come in.
    public static String lines(String text) {
        if (isPlain(text)) {
            return text;
        }
        var whole =
                LINE_END.matcher(text)
                        .replaceAll("\n")
                        .replace(BYTE_ORDER_MARK, "")
                        .replace(NO_BREAK_HYPHEN, '\u2011')
                        .replace(SOFT_HYPHEN, '\u00AD');
        return CONTROL.matcher(whole).replaceAll(" ");
    }

    /// A text of one line as it may come in: a space stands for the end of a line and for a tab.
    public static String oneLine(String text) {
        return lines(text).replace('\n', ' ').replace('\t', ' ');
    }

    /// The text for setting it: each line without spare white space, and no more than one empty
    /// line in a row.
    public static String set(String text) {
        var set = new ArrayList<String>();
        for (String line : lines(text).split("\n", -1)) {
            var words = WHITE.matcher(line.strip()).replaceAll(" ");
            if (!words.isEmpty() || (!set.isEmpty() && !set.getLast().isEmpty())) {
                set.add(words);
            }
        }
        return String.join("\n", withoutEmptyEnd(set));
    }

    /// Whether there is nothing to see in a text: no words, whatever characters it has.
    public static boolean isUnseen(String text) {
        return text.codePoints().allMatch(Incoming::isUnseen);
    }

    private static boolean isUnseen(int codePoint) {
        return Character.isWhitespace(codePoint)
                || UNSEEN.indexOf(codePoint) >= 0
                || isVariationSelector(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.CONTROL,
                            Character.FORMAT ->
                            true;
                    default -> codePoint == '\u034F';
                };
    }

    private static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    /// Nearly all texts hold nothing that this rule is about.
    private static boolean isPlain(String text) {
        return text.chars()
                .noneMatch(
                        each ->
                                (each < ' ' && each != '\n' && each != '\t')
                                        || (each >= '\u007F' && each <= '\u009F')
                                        || each == '\u2028'
                                        || each == '\u2029'
                                        || each == '\uFEFF');
    }

    private static List<String> withoutEmptyEnd(List<String> lines) {
        return !lines.isEmpty() && lines.getLast().isEmpty()
                ? lines.subList(0, lines.size() - 1)
                : lines;
    }
}
