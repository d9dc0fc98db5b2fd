package org.careletter.plan;

import static org.careletter.plan.Noted.AMIR;
import static org.careletter.plan.Noted.JOAN;
import static org.careletter.plan.Noted.LEWIN;
import static org.careletter.plan.Noted.MAUREEN;
import static org.careletter.plan.Noted.SAM;
import static org.careletter.plan.Noted.agreed;
import static org.careletter.plan.Noted.answer;
import static org.careletter.plan.Noted.promise;
import static org.careletter.plan.Noted.told;
import static org.careletter.plan.Plans.id;

import org.careletter.plan.code.KindOfHelp;
import org.careletter.plan.code.WhereItStands;
import java.time.LocalDate;
import java.util.List;

/// What Joanie wants, and what her GP raises.
final class JoanPriorities {

    private JoanPriorities() {}

    static List<Priority> priorities() {
        return List.of(allotment(), sleep());
    }

    private static Priority allotment() {
        return Priority.empty(id("allotment"))
                .withTitle("Back to the allotment")
                .withAnswers(
                        answer(
                                        "priority.what",
                                        agreed(JOAN, "I want to be back on the plot by spring."))
                                .with(
                                        "priority.why",
                                        List.of(agreed(JOAN, "That is where I feel like myself.")))
                                .with(
                                        "priority.difficulty",
                                        List.of(
                                                told(
                                                        "Since your fall in August you have not"
                                                                + " felt steady on the path, and the"
                                                                + " gate is heavy.")))
                                .with(
                                        "priority.bring",
                                        List.of(
                                                told("You walk to the shop most mornings."),
                                                agreed(JOAN, "I know every grower on that site."),
                                                agreed(
                                                        AMIR,
                                                        "Her plot is next to mine, I go past her"
                                                                + " door anyway.")))
                                .with(
                                        "priority.know",
                                        List.of(
                                                told(
                                                        "You have had tea on the plot by the end of"
                                                                + " March 2027."))))
                .withCommitments(
                        List.of(
                                promise(
                                                JOAN,
                                                "walk to the gate with Amir on Tuesdays",
                                                KindOfHelp.MYSELF)
                                        .withFrom(LocalDate.of(2026, 11, 24)),
                                promise(
                                        MAUREEN,
                                        "ring you on Monday evenings",
                                        KindOfHelp.PEOPLE_I_KNOW),
                                promise(
                                                SAM,
                                                "ask the council for a lighter latch on the gate",
                                                KindOfHelp.SERVICE)
                                        .withBy(LocalDate.of(2026, 12, 5))));
    }

    private static Priority sleep() {
        return Priority.empty(id("sleep"))
                .withTitle("Sleeping through the night")
                .withAnswers(
                        answer(
                                        "priority.what",
                                        agreed(JOAN, "I want to sleep until the birds start."))
                                .with(
                                        "priority.why",
                                        List.of(
                                                agreed(
                                                        JOAN,
                                                        "A bad night takes the whole next day.")))
                                .with(
                                        "priority.difficulty",
                                        List.of(
                                                told(
                                                        "You wake at three and lie there until it"
                                                                + " is light.")))
                                .with(
                                        "priority.bring",
                                        List.of(told("You know that the radio settles you.")))
                                .with(
                                        "priority.know",
                                        List.of(told("You sleep through five nights in a week."))))
                .withCommitments(
                        List.of(promise(JOAN, "keep the radio beside the bed", KindOfHelp.MYSELF)));
    }

    static ToAgree fallsClass() {
        return new ToAgree(
                id("falls class"),
                "A falls class",
                LEWIN,
                answer(
                                "to-agree.what",
                                told(
                                        "Dr Lewin, your GP, would like you to go to a falls class,"
                                                + " because a second fall could mean an"
                                                + " operation."))
                        .with(
                                "to-agree.view",
                                List.of(agreed(JOAN, "I have had enough of classes."))),
                WhereItStands.TALKING,
                null,
                List.of(
                        promise(
                                LEWIN,
                                "ring you in the week of 30 November 2026 to talk about other ways",
                                KindOfHelp.SERVICE)));
    }
}
