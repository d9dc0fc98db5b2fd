package org.careletter.print;

import org.careletter.letter.Block;
import org.careletter.letter.Block.Address;
import org.careletter.letter.Block.Heading;
import org.careletter.letter.Block.ItemList;
import org.careletter.letter.Block.NewPage;
import org.careletter.letter.Block.Paragraph;
import org.careletter.letter.Block.Sender;
import org.careletter.letter.Block.Signatures;
import org.careletter.letter.Block.Statement;
import org.careletter.letter.Block.Table;
import org.careletter.letter.Letter;
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
                "Joanie · 14 November 2026",
                "page {page} of {pages}",
                points,
                blocks);
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
    public static Statement statement(String text) {
        return new Statement(List.of(Span.of(text)));
    }

    /// Somebody's words in a language, by its BCP 47 tag.
    public static Statement statement(String text, String language) {
        return new Statement(List.of(new Span(text, language, false, null)));
    }

    /// A list of items of one span each.
    public static ItemList items(boolean ordered, String... items) {
        return new ItemList(
                Arrays.stream(items).map(each -> List.of(Span.of(each))).toList(), ordered);
    }

    static Paragraph led(String strong, String text) {
        return new Paragraph(List.of(Span.strong(strong), Span.of(text)));
    }

    private static List<List<Span>> row(String... cells) {
        return Arrays.stream(cells).map(each -> List.of(Span.of(each))).toList();
    }

    /// The example of a whole letter, a little longer.
    public static Letter joan(int points) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Sender(
                        List.of(
                                "Sam Carter, support worker",
                                "Riverside Community Team",
                                "14 Mill Lane, Ashbourne AB1 2CD",
                                "01234 567890")));
        blocks.add(
                new Address(
                        "Private",
                        List.of("Ms Joan Whitlock", "3 Orchard Row", "Ashbourne", "AB1 3EF")));
        blocks.add(paragraph("14 November 2026"));
        blocks.add(paragraph("Dear Joanie,"));
        blocks.add(new Heading(1, "Your care plan"));
        blocks.add(
                paragraph(
                        "Thank you for talking with me at home on 3 and 10 November 2026. Your sister"
                                + " Maureen was with us on 10 November, as you asked. You did not want"
                                + " the day centre to be involved. This letter is the plan that we made"
                                + " together. It is in "
                                + points
                                + " point print. If I have put anything wrongly, please tell me and I"
                                + " will change it."));
        blocks.add(new Heading(2, "What matters most to you"));
        blocks.add(statement("“My garden, and being the one who makes the tea.”"));
        blocks.add(
                statement(
                        "“I brought up three on my own and never missed a rent day. People say I am"
                                + " stubborn. I say I know what I want, and I have mostly been right.”"));
        blocks.add(new Heading(2, "Your priorities"));
        blocks.add(new Heading(3, "1. Back to the allotment"));
        blocks.add(statement("“I want to be back on the plot by spring.”"));
        blocks.add(paragraph("Why it matters: “That is where I feel like myself.”"));
        blocks.add(
                led(
                        "What gets in the way. ",
                        "Since your fall in August you have not felt steady on the path, and the gate"
                                + " is heavy."));
        blocks.add(
                led(
                        "What you bring to it. ",
                        "You walk to the shop most mornings. “I know every grower on that site.” Your"
                                + " neighbour Amir says: “Her plot is next to mine, I go past her door"
                                + " anyway.”"));
        blocks.add(led("What each of us will do", ""));
        blocks.add(
                items(
                        false,
                        "You will walk to the gate with Amir on Tuesdays, from 24 November 2026.",
                        "Maureen, your sister, will ring you on Monday evenings.",
                        "I will ask the council for a lighter latch on the gate, by 5 December 2026,"
                                + " and tell you what they say."));
        blocks.add(
                led(
                        "How we will know. ",
                        "You have had tea on the plot by the end of March 2027."));
        blocks.add(new Heading(3, "2. Sleeping through the night"));
        blocks.add(
                statement(
                        "“I lie there listening to the pipes. If I could get from eleven to five I"
                                + " would be a different woman.”"));
        blocks.add(led("What gets in the way. ", "The new tablets make you get up twice."));
        blocks.add(led("What each of us will do", ""));
        blocks.add(
                items(
                        false,
                        "You will put the radio on instead of getting up.",
                        "Dr Lewin, your GP, will look at when you take the tablets, by 1 December"
                                + " 2026."));
        blocks.add(new Heading(2, "To agree"));
        blocks.add(
                paragraph(
                        "Dr Lewin, your GP, would like you to go to a falls class, because a second"
                                + " fall could mean an operation. You said: “I have had enough of"
                                + " classes.” We have not agreed on this yet. Dr Lewin will ring you in"
                                + " the week of 30 November 2026 to talk about other ways."));
        blocks.add(new Heading(2, "A risk worth taking: using the stepladder in the greenhouse"));
        blocks.add(
                paragraph(
                        "You want to pick your own tomatoes again. It would give you back an hour each"
                                + " day that is yours. What could go wrong: you could fall where nobody"
                                + " sees you, and your knee makes that more likely on wet days. If you"
                                + " stop going up, you told me°: “I might as well not have a"
                                + " greenhouse.” The fall would be your risk; being blamed is a worry"
                                + " for the team, and it is ours to carry. We looked at lower shelves,"
                                + " and at Amir picking the top row. We agreed that you use the two-step"
                                + " ladder with the rail, on dry days, with your phone in your pocket."
                                + " If your knee gives way once, we talk again that week. Maureen sees"
                                + " it differently: “I would rather she left the top ones.”"));
        blocks.add(new NewPage());
        blocks.add(new Heading(2, "Keeping safe"));
        blocks.add(paragraph("If things get hard, these are the people to ask, in your order."));
        blocks.add(
                new Table(
                        List.of("Who", "When", "How"),
                        List.of(
                                row("Maureen, your sister", "Any evening", "01234 111222"),
                                row("Amir, next door", "Knock, or ring him", "01234 333444"),
                                row(
                                        "The surgery",
                                        "Monday to Friday, 8 am to 6 pm. Ask for Dr Lewin",
                                        "01234 555666"))));
        blocks.add(new Heading(2, "Looking again"));
        blocks.add(
                paragraph(
                        "We will look at this plan between 3 and 17 March 2027. Each of us will note"
                                + " what we see. You would like no meeting, only a walk round the plot."
                                + " To change anything sooner, ring me on 01234 567890."));
        blocks.add(new Heading(2, "Your agreement"));
        blocks.add(paragraph("You agreed to this plan on 10 November 2026."));
        blocks.add(new Signatures(List.of("Joan Whitlock", "Sam Carter", "Date")));
        blocks.add(new Heading(2, "Copies"));
        blocks.add(
                items(
                        false,
                        "To you.",
                        "To Maureen Whitlock: everything except “Keeping safe”; you said yes on 10"
                                + " November 2026.",
                        "Not to the day centre."));
        blocks.add(paragraph("Yours sincerely,\nSam Carter"));
        blocks.add(
                paragraph(
                        "° I wrote these words down when we talked. We have not checked them together"
                                + " yet."));
        return of(points, blocks);
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
