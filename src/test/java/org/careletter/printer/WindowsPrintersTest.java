package org.careletter.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.careletter.letter.Block;
import org.careletter.print.ExampleLetters;
import org.careletter.print.LetterPdf;
import org.careletter.print.PagePictures;
import org.careletter.print.UnprintableText;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;

import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;

/// Printing through Java's own printing, to the one printer that every Java has: it writes
/// PostScript into memory.
class WindowsPrintersTest {

    @Test
    void everyPageIsPrinted() throws Exception {
        var paper = new ByteArrayOutputStream();
        WindowsPrinters.print(printer(paper), pdf(300), 1);
        var postScript = paper.toString(StandardCharsets.ISO_8859_1);
        assertThat(postScript).startsWith("%!PS-Adobe");
        try (var pages = PagePictures.of(pdf(300))) {
            assertThat(pages.pages()).isGreaterThan(2);
            assertThat(postScript.split("%%Page: ", -1)).hasSize(pages.pages() + 1);
        }
    }

    @Test
    void whatIsNoPdfIsNotPrinted() {
        var printer = printer(new ByteArrayOutputStream());
        assertThatThrownBy(() -> WindowsPrinters.print(printer, new byte[] {1, 2, 3}, 1))
                .isInstanceOf(NotPrinted.class);
    }

    @Test
    void aPrinterThatIsNotThereDoesNotPrint() {
        assertThatThrownBy(() -> new WindowsPrinters().print("no such printer", pdf(1), 1))
                .isInstanceOf(NotPrinted.class);
    }

    private static StreamPrintService printer(ByteArrayOutputStream paper) {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(paper);
    }

    private static byte[] pdf(int paragraphs) throws UnprintableText {
        Block block = ExampleLetters.paragraph("I like the garden when it has rained.");
        return new LetterPdf().pdf(ExampleLetters.of(12, Collections.nCopies(paragraphs, block)));
    }
}
