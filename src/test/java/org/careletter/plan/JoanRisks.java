package org.careletter.plan;

import static org.careletter.plan.Noted.FIRST_TALK;
import static org.careletter.plan.Noted.JOAN;
import static org.careletter.plan.Noted.MAUREEN;
import static org.careletter.plan.Noted.agreed;
import static org.careletter.plan.Noted.answer;
import static org.careletter.plan.Noted.heard;
import static org.careletter.plan.Noted.told;
import static org.careletter.plan.Plans.id;

import org.careletter.plan.code.RiskPrompt;
import java.util.List;

/// The stepladder in the greenhouse, and Joanie's safety plan.
final class JoanRisks {

    private JoanRisks() {}

    static RiskDecision stepladder() {
        return RiskDecision.empty(id("stepladder"))
                .withTitle("using the stepladder in the greenhouse")
                .withAnswers(
                        answer("risk.what", told("You want to pick your own tomatoes again."))
                                .with(
                                        "risk.why",
                                        List.of(
                                                told(
                                                        "It would give you back an hour each day"
                                                                + " that is yours.")))
                                .with(
                                        "risk.could-go-wrong",
                                        List.of(
                                                told(
                                                        "you could fall where nobody sees you, and"
                                                                + " your knee makes that more likely on"
                                                                + " wet days.")))
                                .with(
                                        "risk.not-doing",
                                        List.of(
                                                heard(
                                                        JOAN,
                                                        "I might as well not have a greenhouse.")))
                                .with(
                                        "risk.whose.person",
                                        List.of(told("The fall would be your risk.")))
                                .with(
                                        "risk.whose.organisation",
                                        List.of(
                                                told(
                                                        "Being blamed is a worry for the team, and"
                                                                + " it is ours to carry.")))
                                .with(
                                        "risk.decision",
                                        List.of(
                                                told(
                                                        "We agreed that you use the two-step ladder"
                                                                + " with the rail, on dry days, with"
                                                                + " your phone in your pocket.")))
                                .with(
                                        "risk.safety-net",
                                        List.of(
                                                told(
                                                        "If your knee gives way once, we talk again"
                                                                + " that week.")))
                                .with(
                                        "risk.disagree",
                                        List.of(
                                                agreed(
                                                        MAUREEN,
                                                        "I would rather she left the top ones."))))
                .withPrompt(RiskPrompt.PLANNING_AHEAD)
                .withOptions(List.of(option("lower shelves"), option("Amir picking the top row")));
    }

    private static RiskOption option(String what) {
        return new RiskOption(id(what + " (option)"), answer("risk.option.what", told(what)));
    }

    static Answers keepingSafe() {
        return answer(
                        "safety.sets-off",
                        told("Dark afternoons and bad news about the site can set things off."))
                .with(
                        "safety.signs-mine",
                        List.of(
                                agreed(
                                        JOAN,
                                        "I stop opening the curtains, and I let the phone ring.")))
                .with(
                        "safety.signs-others",
                        List.of(agreed(MAUREEN, "She says she is fine before I have asked.")))
                .with(
                        "safety.alone",
                        List.of(agreed(JOAN, "I sort my seeds and put the radio on.")))
                .with(
                        "safety.ask",
                        List.of(
                                told(
                                        "You can ask Maureen to come over; you want her to put the"
                                                + " kettle on.")))
                .with("safety.reasons", List.of(agreed(JOAN, "The first broad beans.")))
                .with(
                        "safety.after",
                        List.of(
                                told(
                                        "Afterwards you like a quiet week, and Maureen tells you"
                                                + " the news.")));
    }

    static List<SafetyContact> contacts() {
        return List.of(
                new SafetyContact(
                        id("contact 1"),
                        "Maureen",
                        "01234 567123",
                        "any evening",
                        "company",
                        FIRST_TALK),
                new SafetyContact(
                        id("contact 2"),
                        "Sam Carter",
                        "01234 567890",
                        "Monday to Friday, 9 to 5",
                        "help with this plan",
                        FIRST_TALK),
                new SafetyContact(
                        id("contact 3"),
                        "Samaritans",
                        "116 123",
                        "day and night",
                        "somebody to talk to",
                        FIRST_TALK),
                new SafetyContact(
                        id("contact 4"),
                        "NHS 111",
                        "111",
                        "day and night",
                        "health advice",
                        FIRST_TALK));
    }
}
