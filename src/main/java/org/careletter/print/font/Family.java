package org.careletter.print.font;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The bundled font families. Where several have a sign, the one that stands first here is taken.
public enum Family {
    ATKINSON("AtkinsonHyperlegibleNext", 1, true, UnicodeScript.LATIN),
    NOTO_SANS(
            "NotoSans", 1, true, UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC),
    SIGNS("NotoSansSymbols2", 1, false, UnicodeScript.BRAILLE),
    EMOJI("NotoEmoji", 0.9, false),
    ARROWS_AND_MATHS("NotoSansMath", 1, false),
    MORE_SIGNS("NotoSansSymbols", 1, false),
    NASKH("NotoNaskhArabic", 1.15, true, UnicodeScript.ARABIC),
    NASTALIQ("NotoNastaliqUrdu", 1.05, true, UnicodeScript.ARABIC),
    DEVANAGARI_SANS("NotoSansDevanagari", 1, true, UnicodeScript.DEVANAGARI),
    BENGALI_SANS("NotoSansBengali", 1, true, UnicodeScript.BENGALI),
    GURMUKHI_SANS("NotoSansGurmukhi", 1, true, UnicodeScript.GURMUKHI),
    GUJARATI_SANS("NotoSansGujarati", 1, true, UnicodeScript.GUJARATI),
    TAMIL_SANS("NotoSansTamil", 1, true, UnicodeScript.TAMIL),
    HEBREW_SANS("NotoSansHebrew", 1.05, true, UnicodeScript.HEBREW);

    /// Languages of South Asia whose readers expect Nastaliq for Arabic script.
    private static final Set<String> NASTALIQ_LANGUAGES = Set.of("ur", "pnb", "ks", "lah", "skr");

    private final String file;
    private final double scale;
    private final boolean twoWeights;

    @SuppressWarnings("ImmutableEnumChecker") // a set made by Set.of never changes
    private final Set<UnicodeScript> scripts;

    Family(String file, double scale, boolean twoWeights, UnicodeScript... scripts) {
        this.file = file;
        this.scale = scale;
        this.twoWeights = twoWeights;
        this.scripts = Set.of(scripts);
    }

    /// The stem of the font's file name.
    String file() {
        return file;
    }

    /// By how much the letters are enlarged to look as large as Latin ones of the same size.
    public double scale() {
        return scale;
    }

    /// Whether ligatures are used. Latin letters stay apart, which is easier to read.
    boolean ligatures() {
        return !scripts.contains(UnicodeScript.LATIN);
    }

    /// Whether it has a bold weight. One that has none is set in its only weight everywhere.
    boolean hasBold() {
        return twoWeights;
    }

    /// Whether it holds signs, of which one alone must not push lines apart.
    public boolean isOfSigns() {
        return switch (this) {
            case SIGNS, EMOJI, ARROWS_AND_MATHS, MORE_SIGNS -> true;
            default -> false;
        };
    }

    /// The families made for a script, the one that readers of the language prefer first.
    static List<Family> of(UnicodeScript script, String language) {
        var made = new ArrayList<Family>();
        for (var family : values()) {
            if (family.scripts.contains(script)) {
                made.add(family);
            }
        }
        return script == UnicodeScript.ARABIC && NASTALIQ_LANGUAGES.contains(language)
                ? made.reversed()
                : made;
    }
}
