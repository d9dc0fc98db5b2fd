package org.careletter.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.careletter.BesideTheWindow;
import org.careletter.print.LetterPdf;
import org.careletter.print.LogicalText;
import org.careletter.print.Vera;
import org.careletter.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/// Recovery words on paper.
@BesideTheWindow
class RecoverySheetTest {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 14);

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "cy"})
    void isOnePageAnybodyCanReadOut(String language) throws Exception {
        var words = IntStream.range(0, 24).mapToObj(n -> "word" + n).toList();
        var pdf = pdf(language, words);

        var screens = Files.createDirectories(Path.of("target", "screens"));
        Files.write(screens.resolve("recovery-sheet-" + language + ".pdf"), pdf);

        assertThat(Vera.flaws(pdf)).isEmpty();
        assertThat(LogicalText.of(pdf)).containsSubsequence(words).contains("2026");
        assertThat(pages(pdf)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "cy"})
    void isOnePageWithTheLongestWordsToo(String language) throws Exception {
        assertThat(pages(pdf(language, Collections.nCopies(24, "umbrella")))).isOne();
    }

    @Test
    void twoDifferentWordsAreAskedBackInTheirOrder() {
        for (int i = 0; i < 500; i++) {
            var places = TwoPlaces.from(UUID.randomUUID());

            assertThat(places).hasSize(2).isSorted().doesNotHaveDuplicates();
            assertThat(places).allMatch(place -> place >= 0 && place < 24);
        }
    }

    @Test
    void anyOfTheWordsMayBeAskedBack() {
        var asked =
                IntStream.range(0, 3000)
                        .mapToObj(_ -> TwoPlaces.from(UUID.randomUUID()))
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        assertThat(asked).hasSize(24);
    }

    private static byte[] pdf(String language, List<String> words) throws Exception {
        var texts = Texts.beside(RecoverySheet.class, Locale.forLanguageTag(language));
        return new LetterPdf().pdf(new RecoverySheet(texts).letter(words, MADE));
    }

    private static int pages(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
