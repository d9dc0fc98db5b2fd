package org.careletter.plan;

import java.util.List;
import java.util.stream.Collectors;

/// Words to fill plans with: many scripts, quotation marks, combining marks, several lines.
final class SampleWords {

    /// Sentences in a language.
    ///
    /// @param language BCP 47 tag; empty for the plan's own
    /// @param sentences some sentences
    record Tongue(String language, List<String> sentences) {}

    static final Tongue OWN =
            new Tongue(
                    "",
                    List.of(
                            "I want to be back on the plot by spring.",
                            "My sister says “you never stop”, and she's right.",
                            "Tea at four.\nThen the news.",
                            "She said \"not yet\" and meant it.",
                            "The cafe\u0301 on the corner is where my friends are.",
                            "Please don't rush me – I need a minute.",
                            "It costs £4.50 on the bus, 100 % worth it.",
                            "Mornings are hard; evenings are mine.",
                            "Back\\slash and <angle> & ampersand.",
                            "Zoë, Siân and Mr O'Neill know the way."));

    /// What somebody will do, as people type it.
    static final Tongue PROMISES =
            new Tongue(
                    "",
                    List.of(
                            "ring you on Mondays",
                            "do my own exercises",
                            "I will see what we can do.",
                            "Maureen to bring her ladder",
                            "GP to be asked",
                            "You will get your letter"));

    static final List<Tongue> TONGUES =
            List.of(
                    OWN,
                    new Tongue(
                            "cy",
                            List.of("Rwy’n hoffi’r ardd.", "Paned o de, a’r ŵyr bach wrth y tŷ.")),
                    new Tongue(
                            "pl",
                            List.of("Chcę znowu śpiewać w chórze.", "Żółta łódź, źdźbło trawy.")),
                    new Tongue("ur", List.of("مجھے اپنا باغ پسند ہے۔", "میں روز صبح چلتی ہوں۔")),
                    new Tongue("ar", List.of("أحب الشاي مع جارتي.", "أريد أن أنام جيدًا.")),
                    new Tongue("pa", List.of("ਮੈਨੂੰ ਆਪਣਾ ਬਾਗ ਪਸੰਦ ਹੈ।", "ਮੇਰੀ ਭੈਣ ਨਾਲ ਗੱਲ ਕਰੋ।")),
                    new Tongue(
                            "bn", List.of("আমি বাগানে যেতে চাই।", "আমার বোন আমাকে সাহায্য করে।")),
                    new Tongue("hi", List.of("मुझे अपना बगीचा पसंद है।")),
                    new Tongue("gu", List.of("મને ચા ગમે છે.")),
                    new Tongue("ta", List.of("எனக்கு தோட்டம் பிடிக்கும்.")),
                    new Tongue("he", List.of("אני אוהבת את הגינה שלי.")));

    static final List<String> NAMES =
            List.of(
                    "Maureen Whitlock",
                    "Maureen Hussain",
                    "Amir Rahman",
                    "Dr Lewin",
                    "Siân O’Brien",
                    "Łukasz Żak",
                    "Zoë",
                    "نسرین احمد",
                    "ਹਰਪ੍ਰੀਤ ਕੌਰ",
                    "Jose\u0301 Núñez");

    static final List<String> PHRASES =
            List.of(
                    "walk to the gate on Tuesdays",
                    "ring on Monday evenings",
                    "Ring you and your sister",
                    "Back to the allotment",
                    "Sleeping through the night",
                    "using the stepladder",
                    "Ysgol Gymraeg",
                    "at home",
                    "the day centre");

    static final List<String> KEPT_OUT = List.of("the day centre", "Rhodri", "the volunteers");

    private SampleWords() {}

    static String name(Chance chance) {
        return chance.of(NAMES);
    }

    static String phrase(Chance chance) {
        return chance.of(PHRASES);
    }

    static String address(Chance chance) {
        return chance.between(1, 99) + " Orchard Row\nAshbourne\nAB1 3EF";
    }

    static String phone(Chance chance) {
        return "01234 567" + chance.between(100, 999);
    }

    static String email(Chance chance) {
        return "name" + chance.between(1, 99) + "@example.org";
    }

    /// One to three sentences of a language.
    static String words(Chance chance, Tongue tongue) {
        return chance.list(chance.between(1, 3), () -> chance.of(tongue.sentences())).stream()
                .collect(Collectors.joining(" "));
    }
}
