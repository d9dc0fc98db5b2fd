package org.careletter.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.careletter.letter.Block;
import org.careletter.letter.Block.Interpreted;
import org.careletter.letter.Block.Note;
import org.careletter.letter.Block.Paragraph;
import org.careletter.letter.Letter;
import org.careletter.letter.Span;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// What becomes of the sign ° behind words that nobody checked yet.
class UncheckedSignsTest {

    private static final LetterPdf LETTER_PDF = new LetterPdf();
    private static final Note NOTE = new Note(List.of(Span.of("° I wrote this down.")));
    private static final Paragraph SAID =
            new Paragraph(List.of(Span.of("“Sun.”"), Span.of("° he said.")));

    private static byte[] pdf(Block... blocks) throws UnprintableText {
        return LETTER_PDF.pdf(ExampleLetters.of(blocks));
    }

    private static List<PDAnnotation> links(PDDocument document) throws IOException {
        var links = new ArrayList<PDAnnotation>();
        for (var page : document.getPages()) {
            links.addAll(page.getAnnotations());
        }
        return links;
    }

    @Test
    void isHeardAsWhatItMeansAndLeadsToItsNote() throws Exception {
        var pdf = pdf(SAID, NOTE);
        assertThat(LogicalText.withTags(pdf))
                .isEqualTo(
                        """
                        (Document)(Part)(P)“Sun.”(Reference)(Link)[heard as: not checked yet]° he said.
                        (Note)(Lbl)[heard as: not checked yet]° I wrote this down.""");
        assertThat(Vera.flaws(pdf)).isEmpty();
    }

    @Test
    void isCopiedAsItStands() throws Exception {
        try (var document = Loader.loadPDF(pdf(SAID, NOTE))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("“Sun.”° he said.")
                    .contains("° I wrote this down.");
        }
    }

    @Test
    void leadsToThePageOfTheNoteWithinItsOwnPart() throws Exception {
        try (var document = Loader.loadPDF(LETTER_PDF.pdf(ExampleLetters.joan(12)))) {
            var pages = document.getPages();
            var about = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            int letter = pages.indexOf(about.getNextSibling().findDestinationPage(document));
            for (var link : links(document)) {
                var place = (COSArray) link.getCOSObject().getDictionaryObject(COSName.DEST);
                assertThat(link.getContents()).isEqualTo("not checked yet");
                var from = pages.indexOf(link.getPage());
                var to = pages.indexOf(new PDPage((COSDictionary) place.getObject(0)));
                assertThat(to).isEqualTo(from < letter ? letter - 1 : from);
            }
            assertThat(links(document)).hasSize(6);
        }
    }

    @Test
    void staysACharacterWhereNoNoteSaysMore() throws Exception {
        var pdf = pdf(SAID);
        assertThat(LogicalText.withTags(pdf)).isEqualTo("(Document)(Part)(P)“Sun.”° he said.");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(links(document)).isEmpty();
        }
    }

    @Test
    void isNoDegreeInsideASentence() throws Exception {
        try (var document =
                Loader.loadPDF(pdf(ExampleLetters.paragraph("It was 20° in there."), NOTE))) {
            assertThat(links(document)).isEmpty();
        }
    }

    @Test
    void leadsToItsNoteBehindWordsThatRunFromRightToLeft() throws Exception {
        var said =
                new Interpreted(
                        List.of(new Span("“میں خوش ہوں۔”", "ur", false, null), Span.of("°")),
                        List.of(Span.of("“I am happy.”"), Span.of("°")));
        var pdf = pdf(said, NOTE);
        assertThat(LogicalText.withTags(pdf))
                .containsOnlyOnce("(BlockQuote)(P)(Span lang=ur)")
                .containsSubsequence("(Link)", "\n(P)“I am happy.”(Reference)(Link)", "\n(Note)");
        assertThat(Vera.flaws(pdf)).isEmpty();
    }
}
