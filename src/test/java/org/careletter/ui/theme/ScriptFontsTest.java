package org.careletter.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

class ScriptFontsTest {

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({
        "میں باغ میں,Noto Naskh Arabic",
        "मैं वसंत तक,Noto Sans Devanagari",
        "আমি বাগানে,Noto Sans Bengali",
        "ਮੈਂ ਬਸੰਤ ਤੱਕ,Noto Sans Gurmukhi",
        "હું વસંત,Noto Sans Gujarati",
        "வசந்த காலம்,Noto Sans Tamil",
        "אני רוצה,Noto Sans Hebrew",
        "ภาษาไทย,Noto Sans Thai",
        "小明,Droid Sans Fallback",
        "አማርኛ,Noto Sans Ethiopic",
        "བོད་ཡིག,Noto Serif Tibetan",
        "မြန်မာ,Noto Sans Myanmar",
        "She says میں باغ,Noto Naskh Arabic"
    })
    void hasATypefaceForEveryBundledScript(String words, String family) {
        assertThat(ScriptFonts.family(words)).contains(family);
    }

    @Test
    void leavesLatinWordsInTheUsualTypeface() {
        assertThat(ScriptFonts.family("Chcę wrócić, ŵyn ac ŷd")).isEmpty();
    }
}
