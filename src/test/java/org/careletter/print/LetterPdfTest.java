package org.careletter.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.careletter.letter.Letter;
import org.careletter.letter.LetterPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class LetterPdfTest {

    private static final LetterPdf LETTER_PDF = new LetterPdf();

    @ParameterizedTest
    @ValueSource(ints = {12, 16, 20, 24})
    void aWholeLetterKeepsBothStandards(int points) throws Exception {
        var pdf = LETTER_PDF.pdf(ExampleLetters.joan(points));
        keep("joan-" + points, pdf);
        assertThat(Vera.flaws(pdf)).isEmpty();
    }

    @Test
    void everyScriptKeepsBothStandards() throws Exception {
        var pdf = LETTER_PDF.pdf(ExampleLetters.manyScripts(12));
        keep("many-scripts", pdf);
        assertThat(Vera.flaws(pdf)).isEmpty();
    }

    @Test
    void theSameLetterGivesTheSameBytes() throws Exception {
        assertThat(new LetterPdf().pdf(ExampleLetters.manyScripts(12)))
                .isEqualTo(LETTER_PDF.pdf(ExampleLetters.manyScripts(12)));
    }

    @Test
    void aTitleWithBracesStaysAsTyped() throws Exception {
        var joan = ExampleLetters.joan(12);
        var title = "Care plan for {creator} {producer}";
        var letter =
                new Letter(
                        title,
                        joan.language(),
                        joan.author(),
                        joan.pageOf(),
                        joan.unchecked(),
                        joan.points(),
                        List.of(new LetterPart("", "{pages}", joan.blocks())));
        try (var document = Loader.loadPDF(LETTER_PDF.pdf(letter))) {
            var metadata = document.getDocumentCatalog().getMetadata().toByteArray();
            assertThat(new String(metadata, StandardCharsets.UTF_8)).contains(title);
        }
    }

    static void keep(String name, byte[] pdf) throws IOException {
        var folder = Path.of("target", "letters");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
