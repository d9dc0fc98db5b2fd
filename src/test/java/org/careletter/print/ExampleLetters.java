package org.careletter.print;

import org.careletter.letter.Block;
import org.careletter.letter.Block.Heading;
import org.careletter.letter.Block.ItemList;
import org.careletter.letter.Block.Paragraph;
import org.careletter.letter.Letter;
import org.careletter.letter.LetterPart;
import org.careletter.letter.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Letters for the tests of printing.
public final class ExampleLetters {

    private ExampleLetters() {}

    /// A letter of these blocks, in print of so many points.
    public static Letter of(int points, List<Block> blocks) {
        return new Letter(
                "Care plan for Joanie, 14 November 2026",
                "en-GB",
                "Sam Carter",
                "page {page} of {pages}",
                "not checked yet",
                points,
                List.of(new LetterPart("Your care plan", "Joanie · 14 November 2026", blocks)));
    }

    /// A letter of these blocks in twelve points.
    public static Letter of(Block... blocks) {
        return of(12, List.of(blocks));
    }

    /// A paragraph in the letter's own language.
    public static Paragraph paragraph(String text) {
        return new Paragraph(List.of(Span.of(text)));
    }

    /// Somebody's words in the letter's own language.
    public static Paragraph statement(String text) {
        return new Paragraph(List.of(Span.of(text)));
    }

    /// Somebody's words in a language, by its BCP 47 tag.
    public static Paragraph statement(String text, String language) {
        return new Paragraph(List.of(new Span(text, language, false, null)));
    }

    /// A list of items of one span each.
    public static ItemList items(boolean ordered, String... items) {
        return new ItemList(
                Arrays.stream(items).map(each -> List.of(Span.of(each))).toList(), ordered);
    }

    static Paragraph led(String strong, String text) {
        return new Paragraph(List.of(Span.strong(strong), Span.of(text)));
    }

    /// A whole letter with three enclosures and all that letters have in them.
    public static Letter joan(int points) {
        return new Letter(
                "Care plan for Joanie, 14 November 2026",
                "en-GB",
                "Sam Carter",
                "page {page} of {pages}",
                "not checked yet",
                points,
                JoansLetter.parts());
    }

    /// Priorities in many languages beside English.
    public static Letter manyScripts(int points) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "Your care plan"));
        blocks.add(paragraph("You told us these in your own words."));
        said(
                blocks,
                "Urdu",
                "ur",
                "“میں بہار تک اپنے باغ میں واپس جانا چاہتی ہوں، جہاں مجھے سکون ملتا ہے۔”");
        said(blocks, "Panjabi", "pa", "“ਮੈਂ ਬਸੰਤ ਤੱਕ ਆਪਣੇ ਬਾਗ਼ ਵਿੱਚ ਵਾਪਸ ਜਾਣਾ ਚਾਹੁੰਦੀ ਹਾਂ।”");
        said(
                blocks,
                "Bengali",
                "bn",
                "“আমি বসন্তের মধ্যে আমার বাগানে ফিরে যেতে চাই। সেখানে আমি শান্তি পাই।”");
        said(
                blocks,
                "Polish",
                "pl",
                "„Chcę wrócić na działkę do wiosny. Żółć, źdźbło, gęś, łąka.”");
        said(
                blocks,
                "Welsh",
                "cy",
                "“Rwyf eisiau bod yn ôl ar y llain erbyn y gwanwyn, a’r tŷ yn gynnes. Ŵyn ac ŷd.”");
        said(
                blocks,
                "Hindi",
                "hi",
                "“मैं वसंत तक अपने बगीचे में वापस जाना चाहती हूँ। क्षेत्र, कि, हिन्दी।”");
        said(blocks, "Gujarati", "gu", "“હું વસંત સુધીમાં મારા બગીચામાં પાછી જવા માંગું છું.”");
        said(
                blocks,
                "Tamil",
                "ta",
                "“வசந்த காலத்திற்குள் என் தோட்டத்திற்குத் திரும்ப விரும்புகிறேன். கொடு, போ.”");
        said(blocks, "Hebrew", "he", "“אני רוצה לחזור לגינה שלי עד האביב.”");
        said(blocks, "Arabic", "ar", "“أريد أن أعود إلى حديقتي بحلول الربيع (إن شاء الله) 2027.”");
        blocks.add(
                new Paragraph(
                        List.of(
                                Span.of("Your brother Bilal says: "),
                                new Span("“وہ مضبوط ہے”", "ur", false, null),
                                Span.of(", and rings on 3 March 2027. "),
                                new Span("Twój sąsiad", "pl", true, null),
                                Span.of(" comes too."))));
        return of(points, blocks);
    }

    private static void said(List<Block> blocks, String name, String language, String words) {
        blocks.add(new Heading(2, name));
        blocks.add(statement(words, language));
        blocks.add(paragraph("That is what you said in " + name + "."));
    }
}
