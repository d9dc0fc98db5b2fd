package org.careletter.exchange;

import org.careletter.exchange.Shape.Slot;
import org.careletter.plan.Answers;
import org.careletter.plan.Plan;
import org.careletter.plan.Statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The types that a plan consists of, found from the plan itself.
final class PlanTypes {

    private PlanTypes() {}

    /// Every record in a plan file. Answers are not one: there they are an object of their own.
    static List<Class<?>> records() {
        return all().stream().filter(Class::isRecord).toList();
    }

    /// Every choice in a plan file.
    static List<Class<?>> choices() {
        return all().stream().filter(Class::isEnum).toList();
    }

    private static Set<Class<?>> all() {
        var found = new LinkedHashSet<Class<?>>();
        var open = new ArrayList<Class<?>>(List.of(Plan.class));
        while (!open.isEmpty()) {
            var type = open.removeLast();
            if (type == Answers.class) {
                open.add(Statement.class);
            } else if (found.add(type) && type.isRecord()) {
                Shape.of(type).slots().stream().map(Slot::element).forEach(open::add);
            }
        }
        return found;
    }
}
