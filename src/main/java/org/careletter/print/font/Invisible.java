package org.careletter.print.font;

/// Characters that steer how others are set and have no shape of their own, so that a font need not
/// have them: joiners, direction marks, variation selectors, soft hyphens.
final class Invisible {

    private Invisible() {}

    /// Whether a character has no shape. Control characters are none of these.
    static boolean is(int codePoint) {
        boolean format =
                Character.getType(codePoint) == Character.FORMAT && !isSeenArabic(codePoint);
        boolean selector = codePoint >= 0xFE00 && codePoint <= 0xFE0F;
        return format || selector || codePoint == 0x034F;
    }

    /// Arabic signs that span the digits after them are format characters too, but are seen.
    private static boolean isSeenArabic(int codePoint) {
        return (codePoint >= 0x0600 && codePoint <= 0x0605) || codePoint == 0x06DD;
    }
}
