package org.careletter.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.careletter.plan.code.Part;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A care plan. Nothing in it changes: an edit gives a new plan.
///
/// Lists keep the person's order. Text is never cut.
///
/// @param id stable id of the plan
/// @param person whose plan it is
/// @param contributors everybody else with a part in it
/// @param talks when, where and with whom it was talked about
/// @param keptOut who was not to be involved, as the letter says it: `the day centre`
/// @param answers answers to the guides that belong to the plan as a whole
/// @param priorities what the person wants, in their order
/// @param toAgree what others raise
/// @param budgets money, if it plays a part
/// @param switchedOn the optional guides in use: money, together
/// @param risks risks worth taking
/// @param contacts whom to get in touch with, in order
/// @param review when and how it is looked at again
/// @param copies who gets a copy
/// @param agreement how far the person agrees
/// @param letterhead who signs the letter
@RecordBuilder
public record Plan(
        UUID id,
        Person person,
        List<Contributor> contributors,
        List<Talk> talks,
        List<String> keptOut,
        Answers answers,
        List<Priority> priorities,
        List<ToAgree> toAgree,
        List<Budget> budgets,
        Set<Part> switchedOn,
        List<RiskDecision> risks,
        List<SafetyContact> contacts,
        Review review,
        List<Copy> copies,
        PlanAgreement agreement,
        Letterhead letterhead)
        implements Answered<Plan>, PlanBuilder.With {

    public Plan {
        contributors = List.copyOf(contributors);
        talks = List.copyOf(talks);
        keptOut = List.copyOf(keptOut);
        priorities = List.copyOf(priorities);
        toAgree = List.copyOf(toAgree);
        budgets = List.copyOf(budgets);
        switchedOn = Part.inOrder(switchedOn);
        risks = List.copyOf(risks);
        contacts = List.copyOf(contacts);
        copies = List.copyOf(copies);
    }

    /// The most characters (UTF-16 units) one text may have. Longer text is refused where it is
    /// entered or read, never cut.
    public static final int LONGEST_TEXT = 100_000;

    /// The longest text of one line, such as a name, in UTF-16 units.
    public static final int LONGEST_LINE = 1_000;

    @Override
    public Plan mapAnswers(AnswersEdit edit) {
        return with(
                next ->
                        next.answers(edit.apply(id, answers))
                                .priorities(Answered.mapAll(priorities, edit))
                                .toAgree(Answered.mapAll(toAgree, edit))
                                .budgets(Answered.mapAll(budgets, edit))
                                .risks(Answered.mapAll(risks, edit))
                                .review(review.withNotes(Answered.mapAll(review.notes(), edit))));
    }

    @Override
    public Stream<Answered<?>> within() {
        Stream<Stream<? extends Answered<?>>> parts =
                Stream.of(
                        Stream.of(this),
                        priorities.stream().flatMap(Answered::within),
                        toAgree.stream().flatMap(Answered::within),
                        budgets.stream(),
                        risks.stream().flatMap(Answered::within),
                        review.notes().stream());
        return parts.flatMap(UnaryOperator.identity());
    }

    /// Every statement with its place, in the order of the plan.
    public Stream<Placed> statements() {
        return within().flatMap(Answered::placed);
    }

    /// The statement with this id, wherever it stands.
    public Optional<Placed> statement(UUID statementId) {
        return statements()
                .filter(placed -> placed.statement().id().equals(statementId))
                .findFirst();
    }

    /// The statements at a place; none when the place is empty.
    public List<Statement> at(Place place) {
        return within().filter(owner -> owner.id().equals(place.owner()))
                .findFirst()
                .map(owner -> owner.answers().of(place.item()))
                .orElse(List.of());
    }

    /// Every promise in the plan, in the order of the plan.
    public Stream<Commitment> commitments() {
        return within().filter(Commitment.class::isInstance).map(Commitment.class::cast);
    }

    /// The contributor with this id; empty for the person and for strangers.
    public Optional<Contributor> contributor(@Nullable UUID voice) {
        return contributors.stream().filter(each -> each.id().equals(voice)).findFirst();
    }

    /// The name of a voice as the letter uses it; empty for a stranger.
    public Optional<String> nameOf(@Nullable UUID voice) {
        return person.id().equals(voice)
                ? Optional.of(person.calledAs())
                : contributor(voice).map(Contributor::shortName);
    }

    /// A plan of which only the person is known.
    public static Plan of(UUID id, Person person) {
        return new Plan(
                id,
                person,
                List.of(),
                List.of(),
                List.of(),
                Answers.NONE,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                Review.NONE,
                List.of(),
                PlanAgreement.NOT_ASKED,
                Letterhead.NONE);
    }

    /// The same plan under another id, to stand beside it as a copy.
    public Plan copied(UUID copy) {
        return withId(copy);
    }
}
