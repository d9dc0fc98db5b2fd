package org.careletter.print.shape;

import org.careletter.print.font.Typeface;

import java.util.List;

/// Characters that cannot be told apart once they are shaped, and their glyphs.
///
/// @param text the characters
/// @param language BCP 47 tag of their language; empty for the letter's own
/// @param face the typeface
/// @param size type size in points
/// @param advance width in points
/// @param glyphs the glyphs from left to right
/// @param level level of the Unicode bidirectional algorithm; odd runs from right to left
/// @param after whether a line may or must end after it
/// @param unchecked whether it is the sign ° behind words that nobody checked yet
public record Cluster(
        String text,
        String language,
        Typeface face,
        double size,
        double advance,
        List<Glyph> glyphs,
        int level,
        Break after,
        boolean unchecked) {

    /// Whether a line ends after a cluster.
    public enum Break {
        NONE,
        MAY,
        MUST
    }

    /// Whether all of it is white space.
    public boolean isSpace() {
        return text.chars().allMatch(each -> each == ' ' || Character.isSpaceChar(each));
    }

    /// The same, running another way.
    Cluster withLevel(int other) {
        return new Cluster(text, language, face, size, advance, glyphs, other, after, unchecked);
    }

    /// Whether it runs from right to left.
    public boolean rightToLeft() {
        return (level & 1) == 1;
    }
}
