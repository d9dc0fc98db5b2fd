package org.careletter.plan;

import java.util.List;
import java.util.stream.Stream;

/// Something that holds answers to guide items: the plan itself, a priority, a commitment, a risk
/// decision. One shape for all of them lets a statement be found, edited and read back anywhere.
///
/// @param <T> the type itself
public sealed interface Answered<T extends Answered<T>> extends Identified
        permits Plan, Priority, ToAgree, Commitment, RiskDecision, RiskOption, Budget, ReviewNote {

    /// The answers held here, without those of what it contains.
    Answers answers();

    /// The same with every [Answers] in it edited, its own and those of what it contains.
    T mapAnswers(AnswersEdit edit);

    /// Itself and everything with answers that it contains, in the plan's order.
    default Stream<Answered<?>> within() {
        return Stream.of(this);
    }

    /// Its own statements, each with its place.
    default Stream<Placed> placed() {
        return answers().items().stream()
                .flatMap(
                        item ->
                                answers().of(item).stream()
                                        .map(each -> new Placed(new Place(id(), item), each)));
    }

    /// Edits the answers of every element.
    static <E extends Answered<E>> List<E> mapAll(List<E> all, AnswersEdit edit) {
        return all.stream().map(each -> each.mapAnswers(edit)).toList();
    }
}
