package org.careletter.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// One of a plan's lists, and the edits on it. Every edit gives the plan unchanged when what it is
/// about is no longer there.
///
/// @param all reads the list
/// @param with gives the plan with another list in its place
/// @param <T> what the list holds
public record PlanList<T extends Identified>(
        Function<Plan, List<T>> all, BiFunction<Plan, List<T>, Plan> with) {

    /// Everybody but the person with a part in the plan.
    public static final PlanList<Contributor> CONTRIBUTORS =
            new PlanList<>(Plan::contributors, Plan::withContributors);

    /// When it was talked about.
    public static final PlanList<Talk> TALKS = new PlanList<>(Plan::talks, Plan::withTalks);

    /// What the person wants.
    public static final PlanList<Priority> PRIORITIES =
            new PlanList<>(Plan::priorities, Plan::withPriorities);

    /// What others raise.
    public static final PlanList<ToAgree> TO_AGREE =
            new PlanList<>(Plan::toAgree, Plan::withToAgree);

    /// Money.
    public static final PlanList<Budget> BUDGETS = new PlanList<>(Plan::budgets, Plan::withBudgets);

    /// Risks worth taking.
    public static final PlanList<RiskDecision> RISKS = new PlanList<>(Plan::risks, Plan::withRisks);

    /// Whom to get in touch with.
    public static final PlanList<SafetyContact> CONTACTS =
            new PlanList<>(Plan::contacts, Plan::withContacts);

    /// What was noticed during the review period.
    public static final PlanList<ReviewNote> NOTES =
            new PlanList<>(
                    plan -> plan.review().notes(),
                    (plan, notes) -> plan.withReview(plan.review().withNotes(notes)));

    /// Who gets a copy of the letter.
    public static final PlanList<Copy> COPIES = new PlanList<>(Plan::copies, Plan::withCopies);

    /// Who does what about a priority, something to agree or a risk.
    public static PlanList<Commitment> commitmentsOf(UUID owner) {
        var lists =
                List.of(
                        PRIORITIES.heldBy(owner, Priority::commitments, Priority::withCommitments),
                        TO_AGREE.heldBy(owner, ToAgree::next, ToAgree::withNext),
                        RISKS.heldBy(
                                owner, RiskDecision::commitments, RiskDecision::withCommitments));
        return new PlanList<>(
                plan -> lists.stream().flatMap(each -> each.all.apply(plan).stream()).toList(),
                (plan, changed) -> {
                    var next = plan;
                    for (PlanList<Commitment> list : lists) {
                        next = list.with.apply(next, changed);
                    }
                    return next;
                });
    }

    /// The list that a promise stands in; an empty one when it is nowhere in the plan.
    public static PlanList<Commitment> commitmentsWith(Plan plan, UUID commitment) {
        return plan.within()
                .map(owner -> commitmentsOf(owner.id()))
                .filter(list -> list.find(plan, commitment).isPresent())
                .findFirst()
                .orElseGet(() -> commitmentsOf(commitment));
    }

    /// Other ways to do what a risk decision is about.
    public static PlanList<RiskOption> optionsOf(UUID risk) {
        return RISKS.heldBy(risk, RiskDecision::options, RiskDecision::withOptions);
    }

    private <P extends Identified> PlanList<P> heldBy(
            UUID owner, Function<T, List<P>> parts, BiFunction<T, List<P>, T> withParts) {
        return new PlanList<>(
                plan -> find(plan, owner).map(parts).orElse(List.of()),
                (plan, list) -> edited(plan, owner, was -> withParts.apply(was, list)));
    }

    /// The element with this id.
    public Optional<T> find(Plan plan, UUID id) {
        return all.apply(plan).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The plan with one more element at the end.
    public Plan plus(Plan plan, T last) {
        return with.apply(plan, PlanEdits.plus(all.apply(plan), last));
    }

    /// The plan without an element.
    public Plan without(Plan plan, UUID id) {
        return with.apply(
                plan, all.apply(plan).stream().filter(each -> !each.id().equals(id)).toList());
    }

    /// The plan with one element edited.
    public Plan edited(Plan plan, UUID id, UnaryOperator<T> edit) {
        return with.apply(
                plan, PlanEdits.replaced(all.apply(plan), each -> each.id().equals(id), edit));
    }

    /// The plan with an element moved by `by` places, as far as the list goes.
    public Plan nudged(Plan plan, UUID id, int by) {
        var list = all.apply(plan);
        return find(plan, id)
                .map(found -> with.apply(plan, PlanEdits.nudged(list, found, by)))
                .orElse(plan);
    }
}
