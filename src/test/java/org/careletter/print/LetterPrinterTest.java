package org.careletter.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.careletter.letter.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class LetterPrinterTest {

    private static final LetterPrinter PRINTER = new LetterPrinter();

    @ParameterizedTest
    @ValueSource(ints = {12, 16, 20, 24})
    void aWholeLetterKeepsBothStandards(int points) throws Exception {
        var pdf = PRINTER.pdf(Letters.joan(points));
        keep("joan-" + points, pdf);
        assertThat(Vera.flaws(pdf)).isEmpty();
    }

    @Test
    void everyScriptKeepsBothStandards() throws Exception {
        var pdf = PRINTER.pdf(Letters.manyScripts(12));
        keep("many-scripts", pdf);
        assertThat(Vera.flaws(pdf)).isEmpty();
    }

    @Test
    void theSameLetterGivesTheSameBytes() throws Exception {
        assertThat(new LetterPrinter().pdf(Letters.manyScripts(12)))
                .isEqualTo(PRINTER.pdf(Letters.manyScripts(12)));
    }

    @Test
    void aTitleWithBracesStaysAsTyped() throws Exception {
        var joan = Letters.joan(12);
        var title = "Care plan for {creator} {producer}";
        var letter =
                new Letter(
                        title,
                        joan.language(),
                        joan.author(),
                        "{pages}",
                        joan.pageOf(),
                        joan.points(),
                        joan.blocks());
        try (var document = Loader.loadPDF(PRINTER.pdf(letter))) {
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
