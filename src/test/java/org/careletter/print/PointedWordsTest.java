package org.careletter.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/// Words with points and vowel signs, as they are copied out of the letter.
class PointedWordsTest {

    private static final double GAP = 0.06;

    @ParameterizedTest
    @CsvSource({
        "he,שָׁלוֹם",
        "he,בְּרֵאשִׁית",
        "he,אֱלֹהִים",
        "fa,می‌خواهم",
        "ar,مُحَمَّد",
        "ks,چھُس",
        "ks,بہٕ",
        "ur,ٹھیک"
    })
    void comeOutWholeAndInOrder(String language, String word) throws Exception {
        var letter =
                ExampleLetters.of(
                        ExampleLetters.statement(word + " " + word + " " + word, language));

        var pdf = new LetterPdf().pdf(letter);

        assertThat(Vera.flaws(pdf)).isEmpty();
        assertThat(LogicalText.of(pdf)).isEqualTo(BlockText.of(letter));
        var copied = new Copied();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(copied.getText(document)).contains(word + " " + word + " " + word);
        }
        assertThat(copied.gaps(3 * word.codePointCount(0, word.length()))).isEqualTo(2);
    }

    /// Copies a letter and keeps the places of its codes from right to left.
    private static final class Copied extends PDFTextStripper {

        private final List<TextPosition> places = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition place) {
            if (Character.getDirectionality(place.getUnicode().codePointAt(0))
                            == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || Character.getDirectionality(place.getUnicode().codePointAt(0))
                            == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                places.add(place);
            }
            super.processTextPosition(place);
        }

        /// How many gaps are seen between the letters: those between words.
        long gaps(int most) {
            assertThat(places).hasSizeBetween(6, most);
            long gaps = 0;
            for (int at = 1; at < places.size(); at++) {
                var left = places.get(at - 1);
                double gap = places.get(at).getX() - left.getX() - left.getWidth();
                gaps += gap > GAP * left.getFontSizeInPt() ? 1 : 0;
            }
            return gaps;
        }
    }
}
