package org.careletter.text;

import java.util.regex.Pattern;

/// Keeps the direction of words that were filled in away from the sentence around them, by the
/// isolates of the Unicode bidirectional algorithm (UAX 9). An Arabic name beside a telephone
/// number must not turn round the number, nor a sign that somebody pasted the rest of the line.
public final class Direction {

    private static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final char POP_ISOLATE = '\u2069';
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";

    /// All signs that do nothing but steer direction: marks, embeddings, overrides, isolates.
    private static final Pattern SIGNS =
            Pattern.compile("[\\x{61C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    /// Digits in groups, which may be a telephone number; never a part of a date, time or amount.
    private static final Pattern DIGITS =
            Pattern.compile(
                    "(?<![\\p{Nd}./:,-])"
                            + "[+(]{0,2}\\p{Nd}(?:[\\p{Nd}() \\x{A0}-]*\\p{Nd})?+"
                            + "(?![./:,]?\\p{Nd})");

    /// The gap between two groups of digits.
    private static final Pattern GAP = Pattern.compile("(?<=\\p{Nd})([() \\x{A0}-]+)");

    /// The shortest numbers that people ring or text have five digits.
    private static final int FEWEST_DIGITS = 5;

    private Direction() {}

    /// The words so that they run as they would alone, and nothing beside them runs otherwise for
    /// them; a telephone number in them runs as it is dialled. Words that simply run from left to
    /// right stay as they are. Each of several lines is kept by itself, since an isolate ends with
    /// its line.
    public static String isolated(String words) {
        if (isLeftToRight(words)) {
            return words;
        }
        var isolated = new StringBuilder();
        for (String line : words.split("(?<=\n)", -1)) {
            int end = line.endsWith("\n") ? line.length() - 1 : line.length();
            isolated.append(isolatedLine(line.substring(0, end))).append(line.substring(end));
        }
        return isolated.toString();
    }

    /// The same for a line that stands alone but belongs to text from left to right, such as a line
    /// of an address: it begins at the left whatever it says.
    public static String line(String words) {
        return isLeftToRight(words) ? words : LEFT_TO_RIGHT_MARK + isolated(words);
    }

    /// The words without any sign of direction.
    public static String without(String words) {
        return SIGNS.matcher(words).replaceAll("");
    }

    /// Whether a character does nothing but steer direction.
    public static boolean isSign(int codePoint) {
        return SIGNS.matcher(Character.toString(codePoint)).matches();
    }

    /// Whether the words hold nothing that runs, or makes others run, from right to left, and
    /// nothing that could end an isolate around them.
    public static boolean isLeftToRight(String words) {
        return words.codePoints().allMatch(Direction::isLeftToRight);
    }

    private static boolean isLeftToRight(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
                    false;
            default -> true;
        };
    }

    private static String isolatedLine(String line) {
        if (isLeftToRight(line)) {
            return line;
        }
        var dialled = DIGITS.matcher(line).replaceAll(found -> dialled(found.group()));
        return FIRST_STRONG_ISOLATE + balanced(dialled) + POP_ISOLATE;
    }

    /// A telephone number as it is dialled, its groups from left to right, in the digits of any
    /// script; other digits as they are.
    private static String dialled(String digits) {
        boolean turns = digits.startsWith("+") || GAP.matcher(digits).find();
        boolean enough = digits.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
        return turns && enough
                ? LEFT_TO_RIGHT_ISOLATE
                        + GAP.matcher(digits).replaceAll("$1" + LEFT_TO_RIGHT_MARK)
                        + POP_ISOLATE
                : digits;
    }

    /// The line with every isolate that begins in it ended in it, and none ended that did not.
    private static String balanced(String line) {
        var balanced = new StringBuilder();
        int open = 0;
        for (int at = 0; at < line.length(); at++) {
            char each = line.charAt(at);
            boolean ends = each == POP_ISOLATE;
            if (ends && open == 0) {
                continue;
            }
            open += ends ? -1 : startsIsolate(each) ? 1 : 0;
            balanced.append(each);
        }
        return balanced + Character.toString(POP_ISOLATE).repeat(open);
    }

    private static boolean startsIsolate(char each) {
        return each >= '\u2066' && each < POP_ISOLATE;
    }
}
