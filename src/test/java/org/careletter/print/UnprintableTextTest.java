package org.careletter.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.careletter.letter.Block.Heading;
import org.careletter.letter.Block;
import org.careletter.print.UnprintableText.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

class UnprintableTextTest {

    private static final LetterPdf LETTER_PDF = new LetterPdf();

    private static UnprintableText refused(Block... blocks) {
        return catchThrowableOfType(
                UnprintableText.class, () -> LETTER_PDF.pdf(ExampleLetters.of(blocks)));
    }

    @Test
    void namesTheCharacterAndTheHeadingBeforeIt() {
        var refusal =
                refused(
                        new Heading(1, "Your care plan"),
                        new Heading(2, "Your priorities"),
                        ExampleLetters.paragraph("I like \uD800\uDF80 cats"),
                        new Heading(2, "To agree"));
        assertThat(refusal.signs()).containsExactly(new Sign(0x10380, "Your priorities"));
        assertThat(refusal.sentence(Locale.UK))
                .contains("U+10380 UGARITIC LETTER ALPA", "“Your priorities”")
                .doesNotContain("{");
    }

    @Test
    void saysItInWelsh() {
        var refusal = refused(ExampleLetters.paragraph("\uD800\uDF80"));
        assertThat(refusal.sentence(Locale.of("cy")))
                .contains("U+10380 UGARITIC LETTER")
                .contains("llythyr");
    }

    @Test
    void saysNothingOfThePlanToALog() {
        var refusal =
                refused(new Heading(2, "Secret"), ExampleLetters.paragraph("Words \uD800\uDF80"));
        assertThat(refusal.getMessage()).doesNotContain("Secret").doesNotContain("Words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "\uD83D", "\uFFFF", "\u0378"})
    void refusesWhatIsNoCharacterToPrint(String text) throws Exception {
        var refusal = refused(ExampleLetters.paragraph("a" + text + "b"));

        assertThat(refusal.signs()).containsExactly(new Sign(text.codePointAt(0), ""));
        assertThat(LogicalText.of(refusal.inSpite())).isEqualTo("a□b");
        assertThat(Vera.flaws(refusal.inSpite())).isEmpty();
    }

    @Test
    void namesAllSignsAtOnceEachWithItsPlaceAndHoldsTheLetterWithoutThem() throws Exception {
        var refusal =
                refused(
                        ExampleLetters.paragraph("\uD800\uDF80\uD800\uDF81 first"),
                        new Heading(2, "Wishes"),
                        ExampleLetters.paragraph("I like \uD800\uDF80 cats and \uD800\uDF80"),
                        new Heading(2, "ߒߞߏ"));

        assertThat(refusal.signs())
                .containsExactly(
                        new Sign(0x10380, ""),
                        new Sign(0x10381, ""),
                        new Sign(0x10380, "Wishes"),
                        new Sign(0x7D2, "ߒߞߏ"),
                        new Sign(0x7DE, "ߒߞߏ"),
                        new Sign(0x7CF, "ߒߞߏ"));
        assertThat(refusal.sentence(Locale.UK).lines()).hasSize(8);
        assertThat(LogicalText.of(refusal.inSpite()))
                .isEqualTo("□□ first\nWishes\nI like □ cats and □\n□□□");
        assertThat(Vera.flaws(refusal.inSpite())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u200Db",
                "\u200Fab",
                "co\u00ADoperate",
                "a\u2060b",
                "tab\tbed",
                "e\u0301",
                "नि\u200Cष",
                "\uFE0Fa"
            })
    void printsCharactersThatOnlySteerOthers(String text) throws Exception {
        var letter = ExampleLetters.of(ExampleLetters.paragraph("x " + text));
        var pdf = LETTER_PDF.pdf(letter);
        assertThat(LogicalText.of(pdf)).isEqualTo(BlockText.of(letter));
        assertThat(Vera.flaws(pdf)).isEmpty();
    }
}
