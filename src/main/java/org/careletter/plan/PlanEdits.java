package org.careletter.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Edits that concern statements wherever they stand. An edit of what has a list of its own is one
/// of [PlanList]; every other is a `with…` of a record.
public final class PlanEdits {

    private PlanEdits() {}

    /// Adds a statement at the end of a place. A place that does not exist leaves the plan as it
    /// is.
    public static Plan say(Plan plan, Place place, Statement statement) {
        return at(plan, place, statements -> plus(statements, statement));
    }

    /// Replaces the statements at a place.
    public static Plan at(Plan plan, Place place, UnaryOperator<List<Statement>> edit) {
        return plan.mapAnswers(
                (owner, answers) ->
                        owner.equals(place.owner())
                                ? answers.with(place.item(), edit.apply(answers.of(place.item())))
                                : answers);
    }

    /// Edits one statement, wherever it stands.
    public static Plan edit(Plan plan, UUID statement, UnaryOperator<Statement> edit) {
        return plan.mapAnswers(
                (_, answers) ->
                        answers.map(each -> each.id().equals(statement) ? edit.apply(each) : each));
    }

    /// Takes a statement out, and with it every link from a priority to it.
    public static Plan remove(Plan plan, UUID statement) {
        var left = plan.mapAnswers((_, answers) -> without(answers, statement));
        return left.withPriorities(
                left.priorities().stream()
                        .map(each -> each.withStrengths(except(each.strengths(), statement)))
                        .toList());
    }

    /// The same list with the element at `from` standing at `to`.
    ///
    /// @throws IndexOutOfBoundsException if either is not a place in the list
    public static <T> List<T> moved(List<T> list, int from, int to) {
        var changed = new ArrayList<>(list);
        changed.add(to, changed.remove(from));
        return List.copyOf(changed);
    }

    /// The same list with an element moved by `by` places, as far as the list goes.
    public static <T> List<T> nudged(List<T> list, T element, int by) {
        var from = list.indexOf(element);
        return from < 0 ? list : moved(list, from, Math.clamp(from + by, 0, list.size() - 1));
    }

    /// The same list with one more element at the end.
    public static <T> List<T> plus(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }

    /// The same list with the elements that match replaced by what `edit` makes of them.
    public static <T> List<T> replaced(List<T> list, Predicate<T> which, UnaryOperator<T> edit) {
        return list.stream().map(each -> which.test(each) ? edit.apply(each) : each).toList();
    }

    /// The same list without an element.
    public static <T> List<T> except(List<T> list, T gone) {
        return list.stream().filter(each -> !each.equals(gone)).toList();
    }

    private static Answers without(Answers answers, UUID statement) {
        var left = answers;
        for (String item : answers.items()) {
            var statements = answers.of(item);
            var kept = statements.stream().filter(each -> !each.id().equals(statement)).toList();
            if (kept.size() < statements.size()) {
                left = left.with(item, kept);
            }
        }
        return left;
    }
}
