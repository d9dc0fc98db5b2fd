package org.careletter.ui.desk.section;

import org.careletter.plan.Commitment;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanList;
import org.careletter.plan.Statement;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What others promised the person, wherever in the plan it stands.
final class PromisesOfOthers {

    private PromisesOfOthers() {}

    /// The promises of everybody but the person, in the person's order.
    static List<Commitment> ofOthers(Plan plan) {
        return plan.commitments().filter(each -> !each.who().equals(plan.person().id())).toList();
    }

    /// What they will do, in the words of the plan; empty while nothing was written.
    static String words(Commitment promise) {
        return promise.answers().of("commitment.what").stream()
                .map(Statement::text)
                .collect(Collectors.joining(" "));
    }

    /// The plan with one promise edited.
    static Plan edited(Plan plan, UUID id, UnaryOperator<Commitment> edit) {
        return PlanList.commitmentsWith(plan, id).edited(plan, id, edit);
    }
}
