package org.careletter.print.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.print.ExampleLetters;
import org.careletter.print.page.PageSetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class FontsTest {

    private static Fonts after(String text, String language) {
        var fonts = new Fonts();
        PageSetter.set(ExampleLetters.of(ExampleLetters.statement(text, language)), fonts);
        return fonts;
    }

    private static Family familyOf(String text, String language) {
        return new Fonts().choose(text, language, false, null).orElseThrow().family();
    }

    @Test
    void aLetterReadsOnlyTheFontsThatItNeeds() throws Exception {
        var fonts = after("Plain English, with “quotes”.", "");
        assertThat(List.of(Family.values()))
                .filteredOn(fonts::hasRead)
                .containsExactly(Family.ATKINSON);
    }

    @Test
    void wordsInAnotherScriptReadItsFontOnly() throws Exception {
        var fonts = after("আমি বাগানে। 12", "bn");
        assertThat(List.of(Family.values()))
                .filteredOn(fonts::hasRead)
                .containsExactly(Family.ATKINSON, Family.BENGALI_SANS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theZeroHasNoSlash(boolean bold) {
        var face = new Fonts().typeface(Family.ATKINSON, bold);
        var zero = face.shape(new char[] {'0'}, 0, 1, false).getOutline();
        var box = zero.getBounds2D();
        assertThat(zero.contains(box.getX() + 40, box.getCenterY())).isTrue();
        assertThat(zero.contains(box.getCenterX(), box.getCenterY())).isFalse();
    }

    @Test
    void urduIsSetInNastaliqAndArabicInNaskh() {
        assertThat(familyOf("ب", "ur")).isEqualTo(Family.NASTALIQ);
        assertThat(familyOf("ب", "ar")).isEqualTo(Family.NASKH);
        assertThat(familyOf("ب", "en")).isEqualTo(Family.NASKH);
    }

    @Test
    void lettersThatAtkinsonLacksComeFromNotoSans() {
        assertThat(familyOf("Ж", "ru")).isEqualTo(Family.NOTO_SANS);
        assertThat(familyOf("ŵ", "cy")).isEqualTo(Family.ATKINSON);
    }
}
