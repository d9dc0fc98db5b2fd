package org.careletter.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.careletter.letter.Block;
import org.careletter.letter.Block.Figure;
import org.careletter.letter.Block.Heading;
import org.careletter.letter.Letter;
import org.careletter.letter.LetterPart;
import org.careletter.letter.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;

/// What a PDF says to a screen reader and to whoever copies from it.
class ReadingTest {

    private static final LetterPdf LETTER_PDF = new LetterPdf();

    @ParameterizedTest
    @ValueSource(ints = {12, 20})
    void readsInTheOrderOfTheBlocks(int points) throws Exception {
        var letter = ExampleLetters.joan(points);
        assertThat(LogicalText.of(LETTER_PDF.pdf(letter))).isEqualTo(BlockText.of(letter));
    }

    @Test
    void readsEveryScriptAsItWasWritten() throws Exception {
        var letter = ExampleLetters.manyScripts(12);
        assertThat(LogicalText.of(LETTER_PDF.pdf(letter))).isEqualTo(BlockText.of(letter));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chcę wrócić na działkę do wiosny. Żółć, źdźbło, gęś.",
                "Rwyf eisiau bod yn ôl ar y llain, a’r tŷ yn gynnes. Ŵyn ac ŷd.",
                "ਮੈਂ ਬਸੰਤ ਤੱਕ ਆਪਣੇ ਬਾਗ਼ ਵਿੱਚ ਵਾਪਸ ਜਾਣਾ ਚਾਹੁੰਦੀ ਹਾਂ।",
                "আমি বসন্তের মধ্যে আমার বাগানে ফিরে যেতে চাই।",
                "मैं वसंत तक अपने बगीचे में वापस जाना चाहती हूँ। क्षेत्र, कि।",
                "હું વસંત સુધીમાં મારા બગીચામાં પાછી જવા માંગું છું.",
                "வசந்த காலத்திற்குள் என் தோட்டத்திற்குத் திரும்ப. கொடு, போ.",
                "Я хочу вернуться в сад.",
                "Θέλω να γυρίσω στον κήπο.",
                "Tôi muốn trở lại khu vườn."
            })
    void copiesAsItWasWritten(String words) throws Exception {
        var pdf = LETTER_PDF.pdf(ExampleLetters.of(ExampleLetters.paragraph(words)));
        assertThat(BlockText.folded(copied(pdf))).startsWith(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "میں بہار تک اپنے باغ میں واپس جانا چاہتی ہوں",
                "أريد أن أعود إلى حديقتي",
                "אני רוצה לחזור לגינה שלי עד האביב"
            })
    void copiesWordsThatRunFromRightToLeft(String words) throws Exception {
        for (var language : List.of("ur", "ar", "he")) {
            var pdf = LETTER_PDF.pdf(ExampleLetters.of(ExampleLetters.statement(words, language)));
            assertThat(BlockText.folded(copied(pdf))).contains(words);
        }
    }

    @Test
    void saysTheLanguageOfWordsInAnotherLanguage() throws Exception {
        var pdf =
                LETTER_PDF.pdf(ExampleLetters.of(ExampleLetters.statement("“Dobry dzień”", "pl")));
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getStructureTreeRoot().getKids().toString()).isNotEmpty();
        }
        assertThat(LogicalText.withTags(pdf)).contains("(P)(Span lang=pl)“Dobry");
    }

    @Test
    void tagsEachKindOfBlock() throws Exception {
        var pdf =
                LETTER_PDF.pdf(
                        ExampleLetters.of(
                                new Heading(1, "Title"),
                                ExampleLetters.items(true, "One"),
                                new Block.Table(
                                        List.of("Who"), List.of(List.of(List.of(Span.of("Amir"))))),
                                new Figure("org/careletter/print/apple.png", "An apple")));
        assertThat(LogicalText.withTags(pdf))
                .isEqualTo(
                        """
                        (Document)(Part)(H1)Title
                        (L)(LI)(Lbl)1. (LBody)One
                        (Table)(THead)(TR)(TH)Who
                        (TBody)(TR)(TD)Amir
                        (Figure)An apple""");
        assertThat(Vera.flaws(pdf)).isEmpty();
    }

    @Test
    void hearsEachLineOfSenderAndAddressAsALine() throws Exception {
        var pdf =
                LETTER_PDF.pdf(
                        ExampleLetters.of(
                                new Block.Sender(List.of("Sam Carter", "14 Mill Lane")),
                                new Block.Address("Private", List.of("Joan", "Ashbourne"))));
        assertThat(LogicalText.withTags(pdf))
                .isEqualTo(
                        """
                        (Document)(Part)(Div)(P)Sam Carter
                        (P)14 Mill Lane
                        (Div)(P)Private
                        (P)Joan
                        (P)Ashbourne""");
    }

    @Test
    void headingsNeverSkipALevelForScreenReaders() throws Exception {
        var pdf =
                LETTER_PDF.pdf(ExampleLetters.of(new Heading(3, "Deep"), new Heading(3, "Deeper")));
        assertThat(LogicalText.withTags(pdf)).isEqualTo("(Document)(Part)(H1)Deep\n(H2)Deeper");
        assertThat(Vera.flaws(pdf)).isEmpty();
    }

    @Test
    void bookmarksAreThePartsOpenAndTheirHeadingsClosed() throws Exception {
        try (var document = Loader.loadPDF(LETTER_PDF.pdf(ExampleLetters.joan(12)))) {
            var letter = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(letter.getTitle()).isEqualTo("Your care plan");
            assertThat(letter.isNodeOpen()).isTrue();
            assertThat(letter.getNextSibling().getTitle()).isEqualTo("About you");
            assertThat(letter.getFirstChild().getTitle()).isEqualTo("In short");
            var priorities = letter.getFirstChild().getNextSibling();
            assertThat(priorities.isNodeOpen()).isFalse();
            assertThat(priorities.getFirstChild().getTitle()).isEqualTo("1. Back to the allotment");
        }
    }

    @Test
    void tellsOnlyTitleAuthorAndProducer() throws Exception {
        try (var document = Loader.loadPDF(LETTER_PDF.pdf(ExampleLetters.joan(12)))) {
            var about = document.getDocumentInformation();
            assertThat(about.getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Author", "Producer");
            assertThat(about.getTitle()).isEqualTo("Care plan for Joanie, 14 November 2026");
            assertThat(about.getAuthor()).isEqualTo("Sam Carter");
        }
    }

    @Test
    void namesNoAuthorWhenTheLetterHasNone() throws Exception {
        var letter =
                new Letter(
                        "Plan",
                        "cy",
                        "",
                        "{page}",
                        "",
                        12,
                        List.of(new LetterPart("", "Joan", List.of())));
        try (var document = Loader.loadPDF(LETTER_PDF.pdf(letter))) {
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("cy");
        }
    }

    private static String copied(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
