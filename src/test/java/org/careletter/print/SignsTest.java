package org.careletter.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.Loader;
import org.careletter.letter.Block.Heading;
import org.careletter.letter.PlainText;
import org.careletter.print.font.Fonts;
import org.careletter.print.page.PageMark.TextLine;
import org.careletter.print.page.PageSetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.stream.IntStream;

/// Signs that people type and that Word, telephones and forms put in.
class SignsTest {

    private static final LetterPdf LETTER_PDF = new LetterPdf();

    private static String read(String text) throws Exception {
        var pdf = LETTER_PDF.pdf(ExampleLetters.of(ExampleLetters.paragraph(text)));
        assertThat(Vera.flaws(pdf)).isEmpty();
        return LogicalText.of(pdf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I love my cat ❤️ and ❤ and ♥",
                "Tea → then bed ← ↑ ↓ ⇒ ➔ ➤ ➢",
                "✓ done ✔ ✗ ✘ ☑ ☒",
                "☐ ask me",
                "👍🏽 yes 👍 no 👎",
                "● one ○ ◦ ▪ ■ □ ◆ ★ ☆ ⚠ ☎ ✉",
                "😊🙂😢😡🥰🤗🏠🐕🐈☕🌱🌻💊🚑🎂🎵",
                "👩‍👩‍👧 👨🏿‍🦽 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🇬🇧 1️⃣",
                "① ② ③ ½ ⅓ ⅔ ≤ ≥ ≠ ≈ ∞ √ ∴ ℃ ♀ ♂ ♪ ♫",
                "𝓯𝓪𝓷𝓬𝔂 ⠓⠑⠇⠇⠕",
                "ends with a sign ☺"
            })
    void areInTheLetterAndCanBeReadOut(String text) throws Exception {
        assertThat(read(text)).isEqualTo(text);
    }

    @Test
    void bulletsOfWordAreTheirCharactersEverywhere() throws Exception {
        var letter =
                ExampleLetters.of(
                        new Heading(1, "Plan"),
                        new Heading(2, "\uF0FC Mine"),
                        ExampleLetters.paragraph("\uF0B7 my garden \uF0A7 my tea"));

        var pdf = LETTER_PDF.pdf(letter);

        assertThat(Vera.flaws(pdf)).isEmpty();
        assertThat(LogicalText.of(pdf)).isEqualTo("Plan\n✓ Mine\n• my garden ▪ my tea");
        assertThat(PlainText.of(letter)).isEqualTo("Plan\n\n✓ Mine\n\n• my garden ▪ my tea\n");
        try (var document = Loader.loadPDF(pdf)) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            var titles = new ArrayList<String>();
            for (var part : outline.children()) {
                part.children().forEach(each -> titles.add(each.getTitle()));
            }
            assertThat(titles).contains("✓ Mine");
        }
    }

    @Test
    void aSignDoesNotPushLinesApart() throws Exception {
        var words = "so many words that they fill a line and then another one as well ".repeat(6);

        assertThat(lastLine(words + "❤ → ☑ 😊 ①"))
                .isCloseTo(lastLine(words + "a b c d e"), within(0.01));
    }

    private static double lastLine(String text) throws Exception {
        var letter = ExampleLetters.of(ExampleLetters.paragraph(text));
        var pages = PageSetter.set(letter, new Fonts()).pages();
        return pages.getFirst().marks().stream()
                .filter(TextLine.class::isInstance)
                .map(TextLine.class::cast)
                .filter(line -> line.node() != null)
                .mapToDouble(TextLine::y)
                .max()
                .orElseThrow();
    }

    @Test
    void everySignOfAPhonesKeyboardIsInOneOfTheTypefaces() {
        var fonts = new Fonts();
        assertThat(
                        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                                .filter(Character::isEmoji)
                                .filter(each -> !Character.isEmojiComponent(each))
                                .mapToObj(Character::toString)
                                .filter(each -> fonts.choose(each, "en", false, null).isEmpty())
                                .toList())
                .isEmpty();
    }
}
