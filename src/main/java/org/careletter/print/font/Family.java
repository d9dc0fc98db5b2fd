package org.careletter.print.font;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The bundled font families. Where several have a sign, the one that stands first here is taken.
///
/// There is none for scripts that the JDK does not know how to shape (Adlam, N’Ko, Hanifi Rohingya,
/// Javanese, Balinese, Chakma, Meetei Mayek and others that came to Unicode after version 3.2): its
/// letters would stand unjoined or in the wrong order, and a name that is wrongly shaped is worse
/// than one that is refused. Those among them whose letters just stand beside each other, such as
/// Tifinagh, Ol Chiki and Vai, are here.
public enum Family {
    ATKINSON("AtkinsonHyperlegibleNext", 1, true, UnicodeScript.LATIN),
    NOTO_SANS(
            "NotoSans", 1, true, UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC),
    SIGNS("more/NotoSansSymbols2", 1, false, UnicodeScript.BRAILLE),
    EMOJI("more/NotoEmoji", 0.9, false),
    ARROWS_AND_MATHS("more/NotoSansMath", 1, false),
    MORE_SIGNS("more/NotoSansSymbols", 1, false),
    CHINESE_JAPANESE_KOREAN(
            "more/DroidSansFallback",
            1,
            false,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL),
    NASKH("NotoNaskhArabic", 1.15, true, UnicodeScript.ARABIC),
    NASTALIQ("NotoNastaliqUrdu", 1.05, true, UnicodeScript.ARABIC),
    DEVANAGARI_SANS("NotoSansDevanagari", 1, true, UnicodeScript.DEVANAGARI),
    BENGALI_SANS("NotoSansBengali", 1, true, UnicodeScript.BENGALI),
    GURMUKHI_SANS("NotoSansGurmukhi", 1, true, UnicodeScript.GURMUKHI),
    GUJARATI_SANS("NotoSansGujarati", 1, true, UnicodeScript.GUJARATI),
    TAMIL_SANS("NotoSansTamil", 1, true, UnicodeScript.TAMIL),
    HEBREW_SANS("NotoSansHebrew", 1.05, true, UnicodeScript.HEBREW),
    ARMENIAN_SANS("more/NotoSansArmenian", 1, false, UnicodeScript.ARMENIAN),
    GEORGIAN_SANS("more/NotoSansGeorgian", 1, false, UnicodeScript.GEORGIAN),
    ETHIOPIC_SANS("more/NotoSansEthiopic", 1, false, UnicodeScript.ETHIOPIC),
    THAI_SANS("more/NotoSansThai", 1, false, UnicodeScript.THAI),
    LAO_SANS("more/NotoSansLao", 1, false, UnicodeScript.LAO),
    KHMER_SANS("more/NotoSansKhmer", 1, false, UnicodeScript.KHMER),
    MYANMAR_SANS("more/NotoSansMyanmar", 1, false, UnicodeScript.MYANMAR),
    SINHALA_SANS("more/NotoSansSinhala", 1, false, UnicodeScript.SINHALA),
    TELUGU_SANS("more/NotoSansTelugu", 1, false, UnicodeScript.TELUGU),
    KANNADA_SANS("more/NotoSansKannada", 1, false, UnicodeScript.KANNADA),
    MALAYALAM_SANS("more/NotoSansMalayalam", 1, false, UnicodeScript.MALAYALAM),
    ORIYA_SANS("more/NotoSansOriya", 1, false, UnicodeScript.ORIYA),
    THAANA_SANS("more/NotoSansThaana", 1, false, UnicodeScript.THAANA),
    SYRIAC_SANS("more/NotoSansSyriac", 1, false, UnicodeScript.SYRIAC),
    TIFINAGH_SANS("more/NotoSansTifinagh", 1, false, UnicodeScript.TIFINAGH),
    CHEROKEE_SANS("more/NotoSansCherokee", 1, false, UnicodeScript.CHEROKEE),
    CANADIAN_ABORIGINAL_SANS(
            "more/NotoSansCanadianAboriginal", 1, false, UnicodeScript.CANADIAN_ABORIGINAL),
    YI_SANS("more/NotoSansYi", 1, false, UnicodeScript.YI),
    VAI_SANS("more/NotoSansVai", 1, false, UnicodeScript.VAI),
    OL_CHIKI_SANS("more/NotoSansOlChiki", 1, false, UnicodeScript.OL_CHIKI),
    MONGOLIAN_SANS("more/NotoSansMongolian", 1, false, UnicodeScript.MONGOLIAN),
    TAI_LE_SANS("more/NotoSansTaiLe", 1, false, UnicodeScript.TAI_LE),
    NEW_TAI_LUE_SANS("more/NotoSansNewTaiLue", 1, false, UnicodeScript.NEW_TAI_LUE),
    OSAGE_SANS("more/NotoSansOsage", 1, false, UnicodeScript.OSAGE),
    LISU_SANS("more/NotoSansLisu", 1, false, UnicodeScript.LISU),
    TIBETAN_SERIF("more/NotoSerifTibetan", 1, false, UnicodeScript.TIBETAN);

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
