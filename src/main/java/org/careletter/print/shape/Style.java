package org.careletter.print.shape;

/// How a stretch of text is set.
///
/// @param size type size in points
/// @param bold whether all of it is bold
/// @param leading distance of base lines as a multiple of the size
/// @param colour ink, as 0xRRGGBB
public record Style(double size, boolean bold, double leading, int colour) {

    /// Ink of the letter itself.
    public static final int BLACK = 0x000000;

    /// Ink of what surrounds the letter.
    public static final int QUIET = 0x55626D;

    /// The one colour of the letter's ornaments.
    public static final int ACCENT = 0x0F766E;
}
