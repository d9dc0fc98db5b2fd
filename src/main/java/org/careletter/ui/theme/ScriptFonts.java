package org.careletter.ui.theme;

import javafx.scene.Node;
import javafx.scene.text.Font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The bundled typefaces for words in other scripts. Not every computer has one for every script,
/// and nobody should see boxes where somebody's words stand.
public final class ScriptFonts {

    private static final String CHINESE_JAPANESE_KOREAN = "more/DroidSansFallback";

    private static final Map<UnicodeScript, String> FILES =
            Map.ofEntries(
                    Map.entry(UnicodeScript.HAN, CHINESE_JAPANESE_KOREAN),
                    Map.entry(UnicodeScript.HIRAGANA, CHINESE_JAPANESE_KOREAN),
                    Map.entry(UnicodeScript.KATAKANA, CHINESE_JAPANESE_KOREAN),
                    Map.entry(UnicodeScript.BOPOMOFO, CHINESE_JAPANESE_KOREAN),
                    Map.entry(UnicodeScript.HANGUL, CHINESE_JAPANESE_KOREAN),
                    Map.entry(UnicodeScript.ARABIC, "NotoNaskhArabic"),
                    Map.entry(UnicodeScript.TIBETAN, "more/NotoSerifTibetan"),
                    Map.entry(UnicodeScript.DEVANAGARI, "NotoSansDevanagari"),
                    Map.entry(UnicodeScript.BENGALI, "NotoSansBengali"),
                    Map.entry(UnicodeScript.GURMUKHI, "NotoSansGurmukhi"),
                    Map.entry(UnicodeScript.GUJARATI, "NotoSansGujarati"),
                    Map.entry(UnicodeScript.TAMIL, "NotoSansTamil"),
                    Map.entry(UnicodeScript.HEBREW, "NotoSansHebrew"),
                    Map.entry(UnicodeScript.ARMENIAN, "more/NotoSansArmenian"),
                    Map.entry(UnicodeScript.GEORGIAN, "more/NotoSansGeorgian"),
                    Map.entry(UnicodeScript.ETHIOPIC, "more/NotoSansEthiopic"),
                    Map.entry(UnicodeScript.THAI, "more/NotoSansThai"),
                    Map.entry(UnicodeScript.LAO, "more/NotoSansLao"),
                    Map.entry(UnicodeScript.KHMER, "more/NotoSansKhmer"),
                    Map.entry(UnicodeScript.MYANMAR, "more/NotoSansMyanmar"),
                    Map.entry(UnicodeScript.SINHALA, "more/NotoSansSinhala"),
                    Map.entry(UnicodeScript.TELUGU, "more/NotoSansTelugu"),
                    Map.entry(UnicodeScript.KANNADA, "more/NotoSansKannada"),
                    Map.entry(UnicodeScript.MALAYALAM, "more/NotoSansMalayalam"),
                    Map.entry(UnicodeScript.ORIYA, "more/NotoSansOriya"),
                    Map.entry(UnicodeScript.THAANA, "more/NotoSansThaana"),
                    Map.entry(UnicodeScript.SYRIAC, "more/NotoSansSyriac"),
                    Map.entry(UnicodeScript.TIFINAGH, "more/NotoSansTifinagh"),
                    Map.entry(UnicodeScript.CHEROKEE, "more/NotoSansCherokee"),
                    Map.entry(UnicodeScript.CANADIAN_ABORIGINAL, "more/NotoSansCanadianAboriginal"),
                    Map.entry(UnicodeScript.YI, "more/NotoSansYi"),
                    Map.entry(UnicodeScript.VAI, "more/NotoSansVai"),
                    Map.entry(UnicodeScript.OL_CHIKI, "more/NotoSansOlChiki"),
                    Map.entry(UnicodeScript.MONGOLIAN, "more/NotoSansMongolian"),
                    Map.entry(UnicodeScript.TAI_LE, "more/NotoSansTaiLe"),
                    Map.entry(UnicodeScript.NEW_TAI_LUE, "more/NotoSansNewTaiLue"),
                    Map.entry(UnicodeScript.OSAGE, "more/NotoSansOsage"),
                    Map.entry(UnicodeScript.LISU, "more/NotoSansLisu"));

    private static final Map<UnicodeScript, String> FAMILIES = new ConcurrentHashMap<>();
    private static final double ANY_SIZE = 15;

    private ScriptFonts() {}

    /// Sets a node in the typeface of the first other script in `words`, or in the usual one.
    public static void dress(Node node, String words) {
        var style = family(words).map("-fx-font-family: \"%s\";"::formatted).orElse("");
        if (!style.equals(Objects.requireNonNullElse(node.getStyle(), ""))) {
            node.setStyle(style);
        }
    }

    /// The family for words with another script in them; empty where the usual one has it.
    static Optional<String> family(String words) {
        return words.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(FILES::containsKey)
                .findFirst()
                .map(script -> FAMILIES.computeIfAbsent(script, ScriptFonts::load));
    }

    private static String load(UnicodeScript script) {
        var name = "/org/careletter/print/font/" + FILES.get(script) + "-Regular.ttf";
        try (var in = ScriptFonts.class.getResourceAsStream(name)) {
            return Font.loadFont(Objects.requireNonNull(in, name), ANY_SIZE).getFamily();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
