package org.careletter.ui.desk.priority;

import javafx.scene.Node;

import org.careletter.plan.Answered;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanList;

import java.util.Optional;
import java.util.UUID;

/// What a list of folding cards is about: priorities, what others raise, or risks.
interface CardKind<T extends Answered<T>> {

    /// The list in the plan.
    PlanList<T> list();

    /// Where this kind's words stand in the texts: `priority`, `to-agree`, `risk`.
    String code();

    /// Whether the cards carry numbers, because their order says what comes first.
    boolean isNumbered();

    /// The short name of an element; empty while it has none.
    String title(T element);

    /// The element under another short name.
    T retitled(T element, String title);

    /// The guide item whose first words stand on a folded card.
    String firstItem();

    /// One line on a folded card that says how things stand.
    String stands(T element, Plan plan);

    /// A new element, begun by `writer`; empty when the plan does not have what it needs.
    Optional<T> fresh(UUID id, Plan plan, UUID writer);

    /// Whether the plan has what a new element needs.
    default boolean canAdd(Plan plan) {
        return true;
    }

    /// What an open card holds. It shows the plan as it changes.
    Node body(UUID id);
}
