package org.careletter.print;

import org.careletter.print.shape.MissingGlyph;
import org.careletter.text.Texts;

import java.util.Locale;
import java.util.Map;

/// A letter has a character that no bundled font has. Nothing is printed then: a letter never
/// loses a character silently.
public final class UnprintableText extends Exception {

    private static final long serialVersionUID = 1;

    private final int codePoint;
    private final String heading;

    UnprintableText(MissingGlyph missing) {
        super("No bundled font has " + named(missing.codePoint()));
        this.codePoint = missing.codePoint();
        this.heading = missing.heading();
    }

    /// The character.
    public int codePoint() {
        return codePoint;
    }

    /// The nearest heading before it; empty when it stands before the first one.
    public String heading() {
        return heading;
    }

    /// One plain sentence that names the character and where it stands.
    public String sentence(Locale locale) {
        var key = heading.isEmpty() ? "print.unprintable.start" : "print.unprintable.near";
        return Texts.beside(UnprintableText.class, locale)
                .get(key, Map.of("character", named(codePoint), "heading", heading));
    }

    private static String named(int codePoint) {
        var name = Character.getName(codePoint);
        return "U+%04X".formatted(codePoint) + (name == null ? "" : " " + name);
    }
}
