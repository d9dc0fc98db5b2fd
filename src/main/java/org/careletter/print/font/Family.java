package org.careletter.print.font;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/// The bundled font families, in the order in which they are asked for a character.
public enum Family {
    ATKINSON("AtkinsonHyperlegibleNext", 1, false),
    NOTO_SANS("NotoSans", 1, false),
    NASKH("NotoNaskhArabic", 1.15, true),
    NASTALIQ("NotoNastaliqUrdu", 1.05, true),
    DEVANAGARI_SANS("NotoSansDevanagari", 1, true),
    BENGALI_SANS("NotoSansBengali", 1, true),
    GURMUKHI_SANS("NotoSansGurmukhi", 1, true),
    GUJARATI_SANS("NotoSansGujarati", 1, true),
    TAMIL_SANS("NotoSansTamil", 1, true),
    HEBREW_SANS("NotoSansHebrew", 1.05, true);

    /// Languages of South Asia whose readers expect Nastaliq for Arabic script.
    private static final Set<String> NASTALIQ_LANGUAGES = Set.of("ur", "pnb", "ks", "lah", "skr");

    private final String file;
    private final double scale;
    private final boolean ligatures;

    Family(String file, double scale, boolean ligatures) {
        this.file = file;
        this.scale = scale;
        this.ligatures = ligatures;
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
        return ligatures;
    }

    /// The families made for a script, the one that readers of the language prefer first.
    static List<Family> of(UnicodeScript script, String language) {
        return switch (script) {
            case LATIN -> List.of(ATKINSON, NOTO_SANS);
            case GREEK, CYRILLIC -> List.of(NOTO_SANS);
            case ARABIC ->
                    NASTALIQ_LANGUAGES.contains(language)
                            ? List.of(NASTALIQ, NASKH)
                            : List.of(NASKH, NASTALIQ);
            case DEVANAGARI -> List.of(DEVANAGARI_SANS);
            case BENGALI -> List.of(BENGALI_SANS);
            case GURMUKHI -> List.of(GURMUKHI_SANS);
            case GUJARATI -> List.of(GUJARATI_SANS);
            case TAMIL -> List.of(TAMIL_SANS);
            case HEBREW -> List.of(HEBREW_SANS);
            default -> List.of();
        };
    }
}
