package org.careletter.print.shape;

import org.careletter.print.shape.Cluster.Break;
import org.careletter.text.Direction;
import org.jspecify.annotations.Nullable;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/// A paragraph's characters: which belong together, where lines may end, which way they run.
final class Segments {

    /// Below this no two characters of a text can belong together.
    private static final char FIRST_COMBINING = '\u0300';

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String QUOTES = "’‘“”'\"";
    private static final String LINE_ENDS = "\n\u2028\u2029";
    private static final String SET_AS_SPACE = "\t" + LINE_ENDS;

    private final char[] text;
    private final Break[] breaks;
    private final boolean[] edges;
    private final @Nullable Bidi bidi;

    /// @param source the characters, with a line feed where a line must end
    Segments(String source) {
        this.text = source.toCharArray();
        for (int at = 0; at < text.length; at++) {
            if (SET_AS_SPACE.indexOf(text[at]) >= 0) {
                text[at] = ' ';
            }
        }
        this.breaks = breaks(source);
        this.edges = edges();
        var plain = new String(text);
        this.bidi = Direction.isLeftToRight(plain) ? null : new Bidi(plain, base(plain));
    }

    /// The characters, with a space for each line end and tab, which is what is set there.
    char[] text() {
        return text;
    }

    String text(int from, int to) {
        return new String(text, from, to - from);
    }

    /// Whether a line may or must end before a position.
    Break breakBefore(int at) {
        return breaks[at];
    }

    /// Whether a user-perceived character starts at a position.
    boolean isEdge(int at) {
        return edges[at];
    }

    /// The end of the user-perceived character that starts at a position.
    int edgeAfter(int at, int to) {
        int end = at + 1;
        while (end < to && !edges[end]) {
            end++;
        }
        return end;
    }

    /// Level of the bidirectional algorithm.
    int level(int at) {
        return bidi == null ? 0 : bidi.getLevelAt(at);
    }

    /// Whether the paragraph runs from right to left, by its first strong character.
    boolean rightToLeft() {
        return bidi != null && !bidi.baseIsLeftToRight();
    }

    /// A paragraph runs as its own sentence does, by the first strong character outside of what was
    /// filled in. Where there is nothing of its own but marks, it runs as what was filled in does:
    /// somebody's words that stand alone.
    private static int base(String plain) {
        int depth = 0;
        for (int each : plain.codePoints().toArray()) {
            byte way = Character.getDirectionality(each);
            boolean starts =
                    way == Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE
                            || way == Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE
                            || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE;
            boolean ends = way == Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE;
            if (starts || ends) {
                depth = Math.max(0, depth + (starts ? 1 : -1));
            } else if (depth == 0
                    && (way == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                            || way == Character.DIRECTIONALITY_EUROPEAN_NUMBER)) {
                return Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
            }
        }
        return new Bidi(Direction.without(plain), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                        .baseIsLeftToRight()
                ? Bidi.DIRECTION_LEFT_TO_RIGHT
                : Bidi.DIRECTION_RIGHT_TO_LEFT;
    }

    private Break[] breaks(String source) {
        var found = new Break[text.length + 1];
        Arrays.fill(found, Break.NONE);
        var lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(new String(text));
        for (int at = lines.first(); at != BreakIterator.DONE; at = lines.next()) {
            if (at == 0 || (text[at - 1] != SOFT_HYPHEN && !isWithinQuotedWord(at))) {
                found[at] = Break.MAY;
            }
        }
        for (int at = 0; at < text.length; at++) {
            if (LINE_ENDS.indexOf(source.charAt(at)) >= 0) {
                found[at + 1] = Break.MUST;
            }
        }
        return found;
    }

    /// Whether a quotation mark or apostrophe holds on to its neighbour here. The JDK's line breaks
    /// follow an older rule and would end a line after the mark in "plan’s"; rule LB19 of the
    /// Unicode line breaking algorithm (UAX 14) keeps both sides together.
    private boolean isWithinQuotedWord(int at) {
        return at < text.length
                && (QUOTES.indexOf(text[at - 1]) >= 0
                        ? text[at] != ' '
                        : QUOTES.indexOf(text[at]) >= 0 && text[at - 1] != ' ');
    }

    private boolean[] edges() {
        var found = new boolean[text.length + 1];
        boolean simple = true;
        for (char each : text) {
            simple &= each < FIRST_COMBINING;
        }
        if (simple) {
            Arrays.fill(found, true);
            return found;
        }
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(new String(text));
        for (int at = characters.first(); at != BreakIterator.DONE; at = characters.next()) {
            found[at] = true;
        }
        return found;
    }
}
