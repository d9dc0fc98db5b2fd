package org.careletter.print.shape;

/// A text has a character that no bundled font has.
final class MissingGlyph extends Exception {

    private static final long serialVersionUID = 1;

    private final int codePoint;

    MissingGlyph(int codePoint) {
        super("no bundled font has U+%04X".formatted(codePoint));
        this.codePoint = codePoint;
    }

    /// The character, as a Unicode code point.
    int codePoint() {
        return codePoint;
    }
}
