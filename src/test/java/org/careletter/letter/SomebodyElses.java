package org.careletter.letter;

import org.careletter.plan.NotedBy;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanAgreement;
import org.careletter.plan.Statement;
import org.careletter.plan.Wording;
import org.careletter.plan.code.Origin;

import java.time.LocalDate;
import java.util.UUID;

/// Plans in which somebody else chose, or said, everything.
final class SomebodyElses {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    private SomebodyElses() {}

    /// The plan in English, with a writer, whose every choice is noted by that writer.
    static Plan chosen(Plan plan) {
        var writer = plan.contributors().getFirst().id();
        var noted = new NotedBy(writer, DAY);
        return plan.with(
                next ->
                        next.person(plan.person().withLanguage("en"))
                                .letterhead(plan.letterhead().withWriter(writer))
                                .priorities(
                                        plan.priorities().stream()
                                                .map(each -> each.withNoted(noted))
                                                .toList())
                                .toAgree(
                                        plan.toAgree().stream()
                                                .map(each -> each.withNoted(noted))
                                                .toList())
                                .agreement(
                                        new PlanAgreement(plan.agreement().extent(), DAY, writer)));
    }

    /// The same, with no word of the person's: whatever they said is the writer's.
    static Plan made(Plan plan) {
        var chosen = chosen(plan);
        var person = chosen.person().id();
        var writer = chosen.contributors().getFirst().id();
        return chosen.mapAnswers((_, answers) -> answers.map(each -> saidBy(writer, person, each)));
    }

    private static Statement saidBy(UUID writer, UUID person, Statement statement) {
        return statement.voice().equals(person)
                ? new Statement(
                        statement.id(),
                        writer,
                        Origin.WROTE,
                        statement.wordings().stream().map(each -> typedBy(writer, each)).toList(),
                        statement.language(),
                        statement.strength(),
                        statement.leftOut())
                : statement;
    }

    private static Wording typedBy(UUID writer, Wording wording) {
        return new Wording(wording.text(), null, "", writer, wording.at(), null);
    }
}
