package org.careletter.print.pdf;

/// Text inside XML 1.0.
final class Xml {

    private static final int REPLACEMENT = 0xFFFD;

    private Xml() {}

    /// The same with a replacement character for each that XML cannot hold.
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .map(each -> isAllowed(each) ? each : REPLACEMENT)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static boolean isAllowed(int codePoint) {
        return (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }
}
