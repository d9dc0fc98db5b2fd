package org.careletter.plan;

import org.careletter.plan.code.KindOfHelp;
import org.careletter.plan.code.Outcome;
import org.careletter.plan.code.PriorityStanding;
import org.careletter.plan.code.RiskPrompt;
import org.careletter.plan.code.WhereItStands;
import java.util.List;
import java.util.UUID;

/// Makes the parts of a plan that hold answers.
final class PartMaker {

    static final List<String> ABOUT =
            List.of(
                    "about.matters",
                    "about.people",
                    "about.communication",
                    "about.well",
                    "about.please-do",
                    "about.please-dont",
                    "about.support",
                    "about.also");
    static final List<String> STRENGTHS =
            List.of(
                    "strengths.qualities",
                    "strengths.skills",
                    "strengths.come-through",
                    "strengths.absorbs",
                    "strengths.on-your-side",
                    "strengths.draw-on",
                    "strengths.drives",
                    "strengths.hopes");
    static final List<String> WHOLE =
            List.of(
                    "together.what",
                    "together.how",
                    "together.brings",
                    "together.own",
                    "safety.well",
                    "safety.sets-off",
                    "safety.signs-mine",
                    "safety.signs-others",
                    "safety.alone",
                    "safety.distract",
                    "safety.ask",
                    "safety.reasons",
                    "safety.safer",
                    "safety.please",
                    "safety.after",
                    "safety.use",
                    "review.how",
                    "review.changed",
                    "review.say",
                    "review.summary",
                    "review.sooner",
                    "views.differ",
                    "views.capacity",
                    "views.consent",
                    "agreement.except",
                    "agreement.why");
    static final List<String> MONEY = List.of("money.for", "money.not-for");
    static final List<String> NOTE = List.of("review.note");
    private static final List<String> PRIORITY =
            List.of(
                    "priority.what",
                    "priority.why",
                    "priority.difficulty",
                    "priority.bring",
                    "priority.know");
    private static final List<String> TO_AGREE =
            List.of("to-agree.what", "to-agree.why", "to-agree.view");
    private static final String COMMITMENT = "commitment.what";
    private static final List<String> RISK =
            List.of(
                    "risk.what",
                    "risk.why",
                    "risk.person",
                    "risk.carers",
                    "risk.could-go-wrong",
                    "risk.not-doing",
                    "risk.whose.person",
                    "risk.whose.others",
                    "risk.whose.organisation",
                    "risk.strengths",
                    "risk.tried",
                    "risk.steps",
                    "risk.early-signs",
                    "risk.safety-net",
                    "risk.capacity",
                    "risk.disagree",
                    "risk.decision",
                    "risk.learned");
    private static final List<String> OPTION =
            List.of("risk.option.what", "risk.option.good", "risk.option.bad");

    private final Chance chance;
    private final StatementMaker statements;
    private final List<UUID> voices;

    PartMaker(Chance chance, StatementMaker statements, List<UUID> voices) {
        this.chance = chance;
        this.statements = statements;
        this.voices = voices;
    }

    /// Answers to some of the items.
    @SafeVarargs
    final Answers answers(List<String>... guides) {
        var answers = Answers.NONE;
        for (List<String> guide : guides) {
            for (String item : chance.someOf(guide)) {
                answers = answers.with(item, chance.list(() -> statement(item)));
            }
        }
        return answers;
    }

    private Statement statement(String item) {
        var statement =
                item.equals(COMMITMENT) && chance.one(2)
                        ? statements.statement(statements.voice(), SampleWords.PROMISES)
                        : statements.statement();
        return item.startsWith("strengths.")
                ? statement.withStrength(chance.maybe(statements::strength))
                : statement;
    }

    Priority priority(List<UUID> strengths) {
        return new Priority(
                chance.id(),
                chance.maybeText(() -> SampleWords.phrase(chance)),
                answers(PRIORITY),
                chance.someOf(strengths),
                chance.list(this::commitment),
                chance.of(PriorityStanding.class),
                chance.maybe(this::noted));
    }

    private NotedBy noted() {
        return new NotedBy(chance.of(voices), chance.day());
    }

    ToAgree toAgree(UUID whose) {
        return new ToAgree(
                chance.id(),
                chance.maybeText(() -> SampleWords.phrase(chance)),
                whose,
                answers(TO_AGREE),
                chance.of(WhereItStands.class),
                chance.maybe(this::noted),
                chance.list(this::commitment));
    }

    RiskDecision risk() {
        return new RiskDecision(
                chance.id(),
                chance.maybeText(() -> SampleWords.phrase(chance)),
                answers(RISK),
                chance.maybe(() -> chance.of(RiskPrompt.class)),
                chance.list(() -> new RiskOption(chance.id(), answers(OPTION))),
                chance.list(this::commitment),
                chance.maybe(chance::day));
    }

    private Commitment commitment() {
        return new Commitment(
                chance.id(),
                statements.voice(),
                chance.one(4)
                        ? Answers.NONE
                        : Answers.NONE.with(COMMITMENT, List.of(statement(COMMITMENT))),
                chance.maybe(chance::day),
                chance.maybe(chance::day),
                chance.maybe(() -> chance.of(KindOfHelp.class)),
                chance.of(Outcome.class),
                chance.maybeText(() -> SampleWords.words(chance, SampleWords.OWN)));
    }
}
