package org.careletter.plan;

import static org.careletter.plan.Noted.AMIR;
import static org.careletter.plan.Noted.FIRST_TALK;
import static org.careletter.plan.Noted.JOAN;
import static org.careletter.plan.Noted.LEWIN;
import static org.careletter.plan.Noted.MAUREEN;
import static org.careletter.plan.Noted.SAM;
import static org.careletter.plan.Noted.SECOND_TALK;
import static org.careletter.plan.Noted.agreed;
import static org.careletter.plan.Noted.told;
import static org.careletter.plan.Plans.id;

import org.careletter.plan.code.Circle;
import org.careletter.plan.code.Consent;
import org.careletter.plan.code.Extent;
import org.careletter.plan.code.Part;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Joanie Whitlock's plan, talked about on 3 and 10 November 2026.
final class JoanPlan {

    private static final String TEAM = "Riverside Community Team";
    private static final String MILL_LANE = "14 Mill Lane, Ashbourne AB1 2CD";
    private static final String TEAM_PHONE = "01234 567890";

    private JoanPlan() {}

    static Plan plan() {
        return Plan.of(id("joan's plan"), person())
                .with(
                        next ->
                                next.contributors(contributors())
                                        .talks(
                                                List.of(
                                                        new Talk(
                                                                id("first talk"),
                                                                FIRST_TALK,
                                                                "at home",
                                                                List.of(),
                                                                false),
                                                        new Talk(
                                                                id("second talk"),
                                                                SECOND_TALK,
                                                                "at home",
                                                                List.of(MAUREEN),
                                                                true)))
                                        .keptOut(List.of("the day centre"))
                                        .answers(answers())
                                        .priorities(JoanPriorities.priorities())
                                        .toAgree(List.of(JoanPriorities.fallsClass()))
                                        .risks(List.of(JoanRisks.stepladder()))
                                        .contacts(JoanRisks.contacts())
                                        .review(
                                                new Review(
                                                        LocalDate.of(2027, 3, 3),
                                                        LocalDate.of(2027, 3, 17),
                                                        List.of(MAUREEN, AMIR, LEWIN),
                                                        List.of()))
                                        .copies(copies())
                                        .agreement(
                                                new PlanAgreement(Extent.AGREED, SECOND_TALK, JOAN))
                                        .letterhead(
                                                new Letterhead(
                                                        SAM, TEAM, MILL_LANE, TEAM_PHONE, "", "")));
    }

    private static Person person() {
        return Person.named(JOAN, "Joan Whitlock")
                .with(
                        next ->
                                next.addressedAs("Ms Joan Whitlock")
                                        .chosenName("Joanie")
                                        .address("3 Orchard Row\nAshbourne AB1 3EF"));
    }

    private static List<Contributor> contributors() {
        return List.of(
                new Contributor(
                        SAM,
                        "Sam Carter",
                        "Sam",
                        "support worker",
                        Circle.SERVICE,
                        TEAM,
                        MILL_LANE,
                        TEAM_PHONE,
                        ""),
                new Contributor(
                        MAUREEN,
                        "Maureen Whitlock",
                        "Maureen",
                        "sister",
                        Circle.CLOSE,
                        "",
                        "",
                        "01234 567123",
                        ""),
                new Contributor(
                        AMIR, "Amir Rahman", "Amir", "neighbour", Circle.COMMUNITY, "", "", "", ""),
                new Contributor(
                        LEWIN, "Dr Lewin", "", "GP", Circle.SERVICE, "", "", "01234 567456", ""));
    }

    private static Answers answers() {
        return JoanRisks.keepingSafe()
                .with(
                        "about.matters",
                        List.of(agreed(JOAN, "My garden, and being the one who makes the tea.")))
                .with(
                        "review.how",
                        List.of(told("You would like no meeting, only a walk round the plot.")))
                .with(
                        "review.sooner",
                        List.of(told("To change anything sooner, ring me on 01234 567890.")));
    }

    private static List<Copy> copies() {
        var all = EnumSet.allOf(Part.class);
        var forMaureen = EnumSet.complementOf(EnumSet.of(Part.SAFETY));
        return List.of(
                new Copy(id("copy 1"), JOAN, "", "", all, Consent.YES, SECOND_TALK),
                new Copy(id("copy 2"), MAUREEN, "", "", forMaureen, Consent.YES, SECOND_TALK),
                new Copy(
                        id("copy 3"),
                        LEWIN,
                        "",
                        "",
                        EnumSet.of(Part.PRIORITIES, Part.RISKS),
                        Consent.YES,
                        SECOND_TALK),
                new Copy(
                        id("copy 4"),
                        null,
                        "the day centre",
                        "",
                        Set.of(),
                        Consent.NO,
                        SECOND_TALK));
    }
}
