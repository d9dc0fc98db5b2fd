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

    private static final Map<UnicodeScript, String> FILES =
            Map.of(
                    UnicodeScript.ARABIC, "NotoNaskhArabic-Regular",
                    UnicodeScript.DEVANAGARI, "NotoSansDevanagari-Regular",
                    UnicodeScript.BENGALI, "NotoSansBengali-Regular",
                    UnicodeScript.GURMUKHI, "NotoSansGurmukhi-Regular",
                    UnicodeScript.GUJARATI, "NotoSansGujarati-Regular",
                    UnicodeScript.TAMIL, "NotoSansTamil-Regular",
                    UnicodeScript.HEBREW, "NotoSansHebrew-Regular");

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
        var name = "/org/careletter/print/font/" + FILES.get(script) + ".ttf";
        try (var in = ScriptFonts.class.getResourceAsStream(name)) {
            return Font.loadFont(Objects.requireNonNull(in, name), ANY_SIZE).getFamily();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
