package org.careletter.print;

import static org.careletter.print.ExampleLetters.items;
import static org.careletter.print.ExampleLetters.led;
import static org.careletter.print.ExampleLetters.paragraph;
import static org.careletter.print.ExampleLetters.statement;

import org.careletter.letter.Block;
import org.careletter.letter.Block.Address;
import org.careletter.letter.Block.Framed;
import org.careletter.letter.Block.Heading;
import org.careletter.letter.Block.Interpreted;
import org.careletter.letter.Block.ItemList;
import org.careletter.letter.Block.Note;
import org.careletter.letter.Block.Paragraph;
import org.careletter.letter.Block.Sender;
import org.careletter.letter.Block.Signatures;
import org.careletter.letter.Block.Table;
import org.careletter.letter.LetterPart;
import org.careletter.letter.Span;

import java.util.Arrays;
import java.util.List;

/// A letter with everything that letters have: a frame, three ranks of heading, labels, words of an
/// interpreter, unchecked words with their note, room to sign, copies, and enclosures.
final class JoansLetter {

    private static final String FOOT = "Joanie · 14 November 2026";
    private static final Note NOTE =
            new Note(
                    List.of(
                            Span.of(
                                    "° I wrote these words down when we talked. We have not checked"
                                            + " them together yet.")));

    private JoansLetter() {}

    static List<LetterPart> parts() {
        return List.of(
                new LetterPart("Your care plan", FOOT, letter()),
                enclosure("About you", aboutYou()),
                enclosure("How we weighed it up: the stepladder", weighedUp()),
                enclosure("Keeping safe", keepingSafe()));
    }

    private static LetterPart enclosure(String title, List<Block> blocks) {
        return new LetterPart(title, title + " · " + FOOT, blocks);
    }

    private static List<Block> letter() {
        return List.of(
                new Sender(
                        List.of(
                                "Sam Carter, support worker",
                                "Riverside Community Team",
                                "14 Mill Lane, Ashbourne AB1 2CD",
                                "01234 567890")),
                new Address(
                        "Private",
                        List.of("Ms Joan Whitlock", "3 Orchard Row", "Ashbourne", "AB1 3EF")),
                paragraph("14 November 2026"),
                paragraph("Dear Joanie,"),
                new Heading(1, "Your care plan"),
                paragraph(
                        "Thank you for talking with me at home on 3 and 10 November 2026. Your sister"
                                + " Maureen was with us on 10 November, as you asked. This letter is the"
                                + " plan that we made together. If I have put anything wrongly, please"
                                + " tell me and I will change it."),
                inShort(),
                new Heading(2, "Your priorities"),
                new Heading(3, "1. Back to the allotment"),
                statement("“I want to be back on the plot by spring.”"),
                paragraph("Why it matters: “That is where I feel like myself.”"),
                led(
                        "What gets in the way. ",
                        "Since your fall in August you have not felt steady on the path, and the gate"
                                + " is heavy."),
                unchecked(
                        "What you bring to it. ",
                        "You walk to the shop most mornings. ",
                        "“I know every grower on that site.”",
                        " Your neighbour Amir helps. He says:"),
                new Interpreted(
                        List.of(
                                new Span(
                                        "“ان کا پلاٹ میرے پلاٹ کے ساتھ ہے، میں ویسے بھی گزرتا ہوں۔”",
                                        "ur",
                                        false,
                                        null),
                                Span.of("°")),
                        List.of(
                                Span.of("“Her plot is next to mine, I go past her door anyway.”"),
                                Span.of("°"))),
                led("What each of us will do", ""),
                items(
                        false,
                        "You will walk to the gate with Amir on Tuesdays, from 24 November 2026.",
                        "Maureen, your sister, will ring you on Monday evenings.",
                        "I will ask the council for a lighter latch on the gate, by 5 December 2026,"
                                + " and tell you what they say."),
                led("How we will know. ", "You have had tea on the plot by the end of March 2027."),
                new Heading(3, "2. Sleeping through the night"),
                statement(
                        "“I lie there listening to the pipes. If I could get from eleven to five I"
                                + " would be a different woman.”"),
                led("What gets in the way. ", "The new tablets make you get up twice."),
                led("What each of us will do", ""),
                items(
                        false,
                        "You will put the radio on instead of getting up.",
                        "Dr Lewin, your GP, will look at when you take the tablets, by 1 December"
                                + " 2026."),
                new Heading(2, "To agree"),
                paragraph(
                        "Dr Lewin, your GP, would like you to go to a falls class, because a second"
                                + " fall could mean an operation. You said: “I have had enough of"
                                + " classes.” We have not agreed on this yet. Dr Lewin will ring you in"
                                + " the week of 30 November 2026 to talk about other ways."),
                new Heading(2, "A risk worth taking: using the stepladder in the greenhouse"),
                unchecked(
                        "",
                        "You will use the two-step ladder with the rail, on dry days, with your phone"
                                + " in your pocket. It gives you back an hour each day that is yours: ",
                        "“I might as well not have a greenhouse”",
                        " if you stop. If your knee gives way once, we talk again that week. Maureen"
                                + " sees it differently: “I would rather she left the top ones.” How we"
                                + " weighed it up is on a sheet of its own."),
                new Heading(2, "Looking again"),
                paragraph(
                        "We will look at this plan between 3 and 17 March 2027. Each of us will note"
                                + " what we see. You would like no meeting, only a walk round the plot."
                                + " To change anything sooner, ring me on 01234 567890."),
                new Heading(2, "Your agreement"),
                paragraph("You agreed to this plan on 10 November 2026."),
                paragraph("Yours sincerely,"),
                paragraph("Sam Carter"),
                paragraph("You do not have to sign."),
                new Signatures(List.of("Signed", "Date")),
                new Heading(2, "Copies"),
                items(
                        false,
                        "To you.",
                        "To Maureen Whitlock: everything except “Keeping safe”; you said yes on 10"
                                + " November 2026.",
                        "Not to the day centre."),
                led("Enclosed, each on a sheet of its own", ""),
                items(false, "About you", "How we weighed it up: the stepladder", "Keeping safe"),
                NOTE);
    }

    private static Framed inShort() {
        return new Framed(
                List.of(
                        new Heading(2, "In short"),
                        led("You want", ""),
                        items(true, "Back to the allotment", "Sleeping through the night"),
                        led("What happens next", ""),
                        items(
                                false,
                                "Amir walks with you to the gate on Tuesday 24 November.",
                                "I ask the council for a lighter latch, by 5 December.",
                                "Dr Lewin rings you in the week of 30 November."),
                        led("To change anything, ", "ring me on 01234 567890.")));
    }

    private static List<Block> aboutYou() {
        return List.of(
                new Heading(1, "About you"),
                led("What to call you. ", "Joanie. Never “dear”."),
                led(
                        "What matters most to you. ",
                        "“My garden, and being the one who makes the tea.”"),
                unchecked(
                        "Where you come from. ",
                        "",
                        "“I brought up three on my own and never missed a rent day.”",
                        " People say you are stubborn; you say you know what you want."),
                led("A word in Polish from your neighbour. ", "Pani Ewa says:"),
                new Interpreted(
                        List.of(new Span("„Żółta róża to ona.”", "pl", false, null)),
                        List.of(Span.of("“She is a yellow rose.”"))),
                led("And in Panjabi, from Gurpreet at the shop. ", "He says:"),
                new Interpreted(
                        List.of(new Span("“ਉਹ ਹਰ ਰੋਜ਼ ਹੱਸਦੀ ਹੈ।”", "pa", false, null)),
                        List.of(Span.of("“She laughs every day.”"))),
                NOTE);
    }

    private static List<Block> weighedUp() {
        return List.of(
                new Heading(1, "How we weighed it up: the stepladder"),
                led("What you want to do. ", "You want to pick your own tomatoes again."),
                led("What it gives you. ", "An hour each day that is yours."),
                led(
                        "What could go wrong. ",
                        "You could fall where nobody sees you, and your knee makes that more likely on"
                                + " wet days."),
                unchecked(
                        "What is lost if you do not do it. ",
                        "",
                        "“I might as well not have a greenhouse.”",
                        ""),
                led(
                        "Whose risk each is. ",
                        "The fall would be your risk; being blamed is a worry for the team, and it is"
                                + " ours to carry."),
                led("Other ways. ", "We looked at lower shelves, and at Amir picking the top row."),
                NOTE);
    }

    private static List<Block> keepingSafe() {
        return List.of(
                new Heading(1, "Keeping safe"),
                paragraph("If things get hard, these are the people to ask, in your order."),
                new Table(
                        List.of("Who", "When", "How"),
                        List.of(
                                row("Maureen, your sister", "Any evening", "01234 111222"),
                                row("Amir, next door", "Knock, or ring him", "01234 333444"),
                                row(
                                        "The surgery",
                                        "Monday to Friday, 8 am to 6 pm. Ask for Dr Lewin",
                                        "01234 555666"))),
                new Heading(2, "What helps"),
                new ItemList(
                        List.of(
                                List.of(
                                        Span.strong("The radio. "),
                                        Span.of("Quietly, on the shelf.")),
                                List.of(
                                        Span.strong("Tea. "),
                                        Span.of("Two sugars, and somebody."))),
                        false),
                paragraph("Numbers checked on 10 November 2026."));
    }

    /// A paragraph in which somebody's words have the sign that nobody checked them.
    private static Paragraph unchecked(String label, String before, String words, String after) {
        return new Paragraph(
                List.of(Span.strong(label), Span.of(before), Span.of(words), Span.of("°" + after)));
    }

    private static List<List<Span>> row(String... cells) {
        return Arrays.stream(cells).map(each -> List.of(Span.of(each))).toList();
    }
}
