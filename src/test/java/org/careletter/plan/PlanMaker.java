package org.careletter.plan;

import org.careletter.plan.code.BudgetHolder;
import org.careletter.plan.code.Circle;
import org.careletter.plan.code.Consent;
import org.careletter.plan.code.Extent;
import org.careletter.plan.code.Period;
import org.careletter.plan.code.ReadingFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Makes whole plans.
final class PlanMaker {

    private final Chance chance;
    private final Person person;
    private final List<Contributor> contributors;
    private final List<UUID> others;
    private final List<UUID> voices;
    private final StatementMaker statements;
    private final PartMaker parts;

    PlanMaker(Chance chance) {
        this.chance = chance;
        person = person();
        contributors = chance.list(this::contributor);
        others = contributors.stream().map(Contributor::id).toList();
        voices = new ArrayList<UUID>();
        voices.add(person.id());
        voices.addAll(others);
        statements = new StatementMaker(chance, voices);
        parts = new PartMaker(chance, statements, voices);
    }

    Plan plan() {
        var answers = parts.answers(PartMaker.ABOUT, PartMaker.STRENGTHS, PartMaker.WHOLE);
        var strengths =
                PartMaker.STRENGTHS.stream().flatMap(item -> answers.of(item).stream()).toList();
        var linked = strengths.stream().map(Statement::id).toList();
        return Plan.of(chance.id(), person)
                .with(
                        next ->
                                next.contributors(contributors)
                                        .talks(chance.list(this::talk))
                                        .keptOut(chance.list(() -> chance.of(SampleWords.KEPT_OUT)))
                                        .answers(answers)
                                        .priorities(chance.list(() -> parts.priority(linked)))
                                        .toAgree(
                                                others.isEmpty()
                                                        ? List.of()
                                                        : chance.list(
                                                                () ->
                                                                        parts.toAgree(
                                                                                chance.of(others))))
                                        .budgets(chance.list(this::budget))
                                        .switchedOn(chance.parts())
                                        .risks(chance.list(parts::risk))
                                        .contacts(chance.list(this::contact))
                                        .review(review())
                                        .copies(chance.list(this::copy))
                                        .agreement(
                                                new PlanAgreement(
                                                        chance.of(Extent.class),
                                                        chance.maybe(chance::day),
                                                        chance.maybe(() -> chance.of(voices))))
                                        .letterhead(letterhead()));
    }

    private Person person() {
        return Person.named(chance.id(), SampleWords.name(chance))
                .with(
                        next -> {
                            next.addressedAs(chance.maybeText(() -> "Ms " + next.names()));
                            next.chosenName(chance.maybeText(() -> "Joanie"));
                            next.pronouns(chance.maybeText(() -> "she/her"));
                            next.born(chance.maybe(() -> chance.day().minusYears(70)));
                            next.address(chance.maybeText(() -> SampleWords.address(chance)));
                            next.phone(chance.maybeText(() -> SampleWords.phone(chance)));
                            next.email(chance.maybeText(() -> SampleWords.email(chance)));
                            next.language(chance.one(4) ? "cy" : "en-GB");
                            next.communication(
                                    chance.maybeText(
                                            () -> SampleWords.words(chance, SampleWords.OWN)));
                            next.reading(
                                    new Reading(
                                            chance.of(ReadingFormat.class),
                                            chance.between(12, 24),
                                            chance.maybeText(() -> "so that you can read it")));
                        });
    }

    private Contributor contributor() {
        return new Contributor(
                chance.id(),
                SampleWords.name(chance),
                chance.maybeText(() -> "Mo"),
                chance.maybeText(() -> "sister"),
                chance.of(Circle.class),
                chance.maybeText(() -> "Riverside Community Team"),
                chance.maybeText(() -> SampleWords.address(chance)),
                chance.maybeText(() -> SampleWords.phone(chance)),
                chance.maybeText(() -> SampleWords.email(chance)));
    }

    private Talk talk() {
        return new Talk(
                chance.id(),
                chance.maybe(chance::day),
                chance.maybeText(() -> "at home"),
                chance.someOf(others),
                chance.one(2));
    }

    private Budget budget() {
        var holder = chance.maybe(() -> chance.of(BudgetHolder.class));
        return new Budget(
                chance.id(),
                BigDecimal.valueOf(chance.between(0, 1_000_000), chance.between(0, 2)),
                "GBP",
                chance.of(Period.class),
                holder,
                holder == BudgetHolder.PROVIDER ? "Riverside Homes" : "",
                parts.answers(PartMaker.MONEY));
    }

    private SafetyContact contact() {
        return new SafetyContact(
                chance.id(),
                SampleWords.name(chance),
                SampleWords.phone(chance),
                chance.maybeText(() -> "day and night"),
                chance.maybeText(() -> "to talk"),
                chance.maybe(chance::day));
    }

    private Review review() {
        var from = chance.maybe(chance::day);
        return new Review(
                from,
                from == null ? null : from.plusDays(14),
                chance.someOf(others),
                chance.list(
                        () ->
                                new ReviewNote(
                                        chance.id(),
                                        chance.maybe(chance::day),
                                        parts.answers(PartMaker.NOTE))));
    }

    private Copy copy() {
        var to = chance.maybe(statements::voice);
        return new Copy(
                chance.id(),
                to,
                to == null ? "the day centre" : "",
                to == null ? chance.maybeText(() -> SampleWords.address(chance)) : "",
                chance.parts(),
                chance.of(Consent.class),
                chance.maybe(chance::day));
    }

    private Letterhead letterhead() {
        return new Letterhead(
                others.isEmpty() ? null : chance.maybe(() -> chance.of(others)),
                chance.maybeText(() -> "Riverside Community Team"),
                chance.maybeText(() -> "14 Mill Lane, Ashbourne AB1 2CD"),
                chance.maybeText(() -> SampleWords.phone(chance)),
                chance.maybeText(() -> SampleWords.email(chance)),
                chance.maybeText(() -> "RCT/" + chance.between(1, 999)));
    }
}
