package org.careletter.print.shape;

/// A text has a character that no bundled font has. It names the place for whoever tells people of
/// it; its message holds no words of the letter.
public final class MissingGlyph extends Exception {

    private static final long serialVersionUID = 1;

    private final int codePoint;
    private final String heading;

    MissingGlyph(int codePoint, String heading) {
        super("no bundled font has U+%04X".formatted(codePoint));
        this.codePoint = codePoint;
        this.heading = heading;
    }

    /// The character, as a Unicode code point.
    public int codePoint() {
        return codePoint;
    }

    /// The nearest heading before it; empty when it stands before the first one.
    public String heading() {
        return heading;
    }
}
