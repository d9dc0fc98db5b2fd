package org.careletter.print;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

import org.careletter.letter.Block;
import org.careletter.letter.Letter;
import org.careletter.letter.LetterPart;
import org.careletter.letter.Span;

import java.util.Collections;
import java.util.List;

/// What holds for every letter, however odd.
class AnyPdfTest {

    private static final LetterPdf LETTER_PDF = new LetterPdf();

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void keepsBothStandardsAndSaysWhatTheBlocksSay(@ForAll("letters") Letter letter)
            throws Exception {
        var pdf = LETTER_PDF.pdf(letter);
        assertThat(Vera.flaws(pdf)).isEmpty();
        assertThat(Inert.flaws(pdf)).isEmpty();
        assertThat(firstDifference(LogicalText.of(pdf), BlockText.of(letter))).isEmpty();
        assertThat(LETTER_PDF.pdf(letter)).isEqualTo(pdf);
    }

    /// Where two texts part, a few words of each; the whole of them would be too much to read.
    private static String firstDifference(String one, String other) {
        var read = BlockText.folded(one);
        var said = BlockText.folded(other);
        int at = 0;
        while (at < Math.min(read.length(), said.length()) && read.charAt(at) == said.charAt(at)) {
            at++;
        }
        return read.equals(said) ? "" : near(read, at) + " | " + near(said, at);
    }

    private static String near(String text, int at) {
        return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 30));
    }

    @Provide
    Arbitrary<Letter> letters() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of("en-GB", "cy", "", "not a tag"),
                        texts(),
                        texts(),
                        Arbitraries.of(12, 14, 16, 20, 24),
                        blocks().list().ofMaxSize(8))
                .as(
                        (title, language, author, foot, points, blocks) ->
                                new Letter(
                                        title,
                                        language,
                                        author,
                                        "page {page} of {pages}",
                                        "not checked yet",
                                        points,
                                        List.of(new LetterPart("Plan", foot, blocks))));
    }

    private static Arbitrary<Block> blocks() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.integers().between(1, 3), texts())
                        .as(Block.Heading::new),
                spans().map(Block.Paragraph::new),
                Combinators.combine(items(), Arbitraries.of(true, false)).as(Block.ItemList::new),
                tables(),
                texts().list().ofMaxSize(4).map(Block.Sender::new),
                Combinators.combine(texts(), texts().list().ofMaxSize(8)).as(Block.Address::new),
                texts().list().ofMaxSize(5).map(Block.Signatures::new),
                Combinators.combine(spans(), spans()).as(Block.Interpreted::new),
                spans().map(Block.Note::new),
                spans().map(Block.Paragraph::new)
                        .list()
                        .ofMaxSize(3)
                        .map(List::<Block>copyOf)
                        .map(Block.Framed::new),
                texts().map(
                                text ->
                                        new Block.Figure(
                                                "org/careletter/print/apple.png", "Apple" + text)));
    }

    private static Arbitrary<List<List<Span>>> items() {
        return Arbitraries.oneOf(
                spans().list().ofMaxSize(5),
                Arbitraries.just(Collections.nCopies(200, List.of(Span.of("One of many")))));
    }

    private static Arbitrary<Block> tables() {
        return Arbitraries.integers()
                .between(0, 4)
                .flatMap(
                        columns ->
                                Combinators.combine(
                                                texts().list().ofSize(columns),
                                                spans().list().ofSize(columns).list().ofMaxSize(5))
                                        .as(Block.Table::new));
    }

    private static Arbitrary<List<Span>> spans() {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of("", "", "ur", "pl", "ar", "bn", "x"),
                        Arbitraries.of(true, false))
                .as((text, language, strong) -> new Span(text, language, strong, null))
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        " ",
                        "\n",
                        "Plain words.",
                        "A line\nand another\r\nand a third",
                        "w".repeat(300),
                        "Many words in a row ".repeat(150),
                        "میں بہار تک اپنے باغ میں (12) واپس۔",
                        "أعود إلى حديقتي، لا.",
                        "ਮੈਂ ਬਸੰਤ ਤੱਕ।",
                        "আমি বসন্তের মধ্যে শান্তি পাই।",
                        "मैं क्षेत्र कि हिन्दी।",
                        "હું છું.",
                        "கொடு, போ.",
                        "אני רוצה 2027 לחזור",
                        "Żółć źdźbło",
                        "Ŵyn ac ŷd",
                        "& < > \" \\ ( ) % { }"),
                Arbitraries.strings()
                        .withChars("abc dé“”’—–°·€ £½…ŵЖж Ωابתה כिक ক্ষি")
                        .ofMaxLength(60));
    }
}
