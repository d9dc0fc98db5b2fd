package org.careletter.ui.desk.priority;

import org.careletter.plan.Commitment;
import org.careletter.plan.Place;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.plan.PlanList;
import org.careletter.plan.Plans;
import org.careletter.plan.Statement;
import org.careletter.plan.Wording;
import org.careletter.plan.code.KindOfHelp;
import org.careletter.ui.desk.promise.CommitmentEdits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Joanie's plan with strengths told, one of them linked, and words that wait to be read back.
public final class RichPlan {

    /// The priority that has everything.
    public static final UUID ALLOTMENT = Plans.id("allotment");

    private RichPlan() {}

    /// The plan.
    public static Plan plan() {
        var joan = Plans.joan();
        var tea = said("I brought up three on my own and never missed a rent day.");
        var told =
                said(
                        PlanEdits.say(joan, new Place(joan.id(), "strengths.come-through"), tea),
                        "strengths.skills",
                        "I can graft an apple and mend a pump.");
        told = said(told, "strengths.draw-on", "There is a bus from the end of the road.");
        return PlanList.PRIORITIES.edited(
                told,
                ALLOTMENT,
                was ->
                        was.withStrengths(List.of(tea.id()))
                                .withCommitments(
                                        PlanEdits.plus(
                                                was.commitments(),
                                                CommitmentEdits.saying(
                                                        Commitment.by(
                                                                        Plans.id("kettle"),
                                                                        Plans.id("amir"))
                                                                .withHelp(KindOfHelp.COMMUNITY),
                                                        first(
                                                                Plans.id("amir"),
                                                                "keep her shed key and open"
                                                                        + " up"))))
                                .withAnswers(
                                        was.answers()
                                                .with(
                                                        "priority.difficulty",
                                                        List.of(said("I don't trust my knee.")))));
    }

    private static Plan said(Plan plan, String item, String words) {
        return PlanEdits.say(plan, new Place(plan.id(), item), said(words));
    }

    private static Statement said(String words) {
        return first(Plans.id("joan"), words);
    }

    /// Words that somebody has just written down.
    public static Statement first(UUID voice, String words) {
        return Statement.first(
                Plans.id(words + " (said)"),
                voice,
                new Wording(words, Plans.id("sam"), Instant.parse("2026-11-10T10:30:00Z"), null));
    }
}
