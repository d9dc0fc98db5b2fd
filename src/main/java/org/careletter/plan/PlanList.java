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
public record PlanList<T extends Answered<T>>(
        Function<Plan, List<T>> all, BiFunction<Plan, List<T>, Plan> with) {

    /// What the person wants.
    public static final PlanList<Priority> PRIORITIES =
            new PlanList<>(Plan::priorities, (plan, list) -> plan.withPriorities(list));

    /// What others raise.
    public static final PlanList<ToAgree> TO_AGREE =
            new PlanList<>(Plan::toAgree, (plan, list) -> plan.withToAgree(list));

    /// Risks worth taking.
    public static final PlanList<RiskDecision> RISKS =
            new PlanList<>(Plan::risks, (plan, list) -> plan.withRisks(list));

    /// Who does what about a priority, something to agree or a risk.
    public static PlanList<Commitment> commitmentsOf(UUID owner) {
        return new PlanList<>(
                plan ->
                        plan.within()
                                .filter(each -> each.id().equals(owner))
                                .flatMap(each -> commitments(each).stream())
                                .toList(),
                (plan, list) ->
                        RISKS.edited(
                                TO_AGREE.edited(
                                        PRIORITIES.edited(
                                                plan, owner, was -> was.withCommitments(list)),
                                        owner,
                                        was -> was.withNext(list)),
                                owner,
                                was -> was.withCommitments(list)));
    }

    /// Other ways to do what a risk decision is about.
    public static PlanList<RiskOption> optionsOf(UUID risk) {
        return new PlanList<>(
                plan -> RISKS.find(plan, risk).map(RiskDecision::options).orElse(List.of()),
                (plan, list) -> RISKS.edited(plan, risk, was -> was.withOptions(list)));
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

    private static List<Commitment> commitments(Answered<?> owner) {
        return switch (owner) {
            case Priority priority -> priority.commitments();
            case ToAgree raised -> raised.next();
            case RiskDecision risk -> risk.commitments();
            case Plan _, Commitment _, RiskOption _, Budget _, ReviewNote _ -> List.of();
        };
    }
}
