package org.careletter.plan;

import static org.careletter.plan.Noted.FIRST_TALK;
import static org.careletter.plan.Noted.JOAN;
import static org.careletter.plan.Noted.MAUREEN;
import static org.careletter.plan.Noted.agreed;
import static org.careletter.plan.Noted.answer;
import static org.careletter.plan.Noted.heard;
import static org.careletter.plan.Noted.told;
import static org.careletter.plan.Plans.id;

import java.util.List;

/// The stepladder in the greenhouse, and Joanie's safety plan.
final class JoanRisks {

    private JoanRisks() {}

    static RiskDecision stepladder() {
        return RiskDecision.empty(id("stepladder"))
                .withTitle("using the stepladder in the greenhouse")
                .withAnswers(
                        answer("risk.what", told("You want to pick your own tomatoes again."))
                                .plus(
                                        "risk.why",
                                        told(
                                                "It would give you back an hour each day that is"
                                                        + " yours."))
                                .plus(
                                        "risk.could-go-wrong",
                                        told(
                                                "you could fall where nobody sees you, and your"
                                                        + " knee makes that more likely on wet"
                                                        + " days."))
                                .plus(
                                        "risk.not-doing",
                                        heard(JOAN, "I might as well not have a greenhouse."))
                                .plus("risk.whose.person", told("The fall would be your risk."))
                                .plus(
                                        "risk.whose.organisation",
                                        told(
                                                "Being blamed is a worry for the team, and it is"
                                                        + " ours to carry."))
                                .plus(
                                        "risk.decision",
                                        told(
                                                "We agreed that you use the two-step ladder with"
                                                        + " the rail, on dry days, with your phone"
                                                        + " in your pocket."))
                                .plus(
                                        "risk.safety-net",
                                        told(
                                                "If your knee gives way once, we talk again that"
                                                        + " week."))
                                .plus(
                                        "risk.disagree",
                                        agreed(MAUREEN, "I would rather she left the top ones.")))
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
                .plus(
                        "safety.signs-mine",
                        agreed(JOAN, "I stop opening the curtains, and I let the phone ring."))
                .plus(
                        "safety.signs-others",
                        agreed(MAUREEN, "She says she is fine before I have asked."))
                .plus("safety.alone", agreed(JOAN, "I sort my seeds and put the radio on."))
                .plus(
                        "safety.ask",
                        told(
                                "You can ask Maureen to come over; you want her to put the kettle on."))
                .plus("safety.reasons", agreed(JOAN, "The first broad beans."))
                .plus(
                        "safety.after",
                        told("Afterwards you like a quiet week, and Maureen tells you the news."));
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
