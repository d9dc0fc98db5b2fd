package org.careletter.exchange;

import static org.careletter.exchange.PlanFileRefused.Kind.NOT_IN_THE_PLAN;
import static org.careletter.exchange.PlanFileRefused.Kind.SAME_ID;

import org.careletter.plan.Contributor;
import org.careletter.plan.Person;
import org.careletter.plan.Statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The ids of one plan: none stands twice, and each one that is named belongs to somebody or
/// something in the plan.
///
/// A record's own id is its component `id`. Every other id names a voice, except a priority's
/// `strengths`, which name statements.
final class Ids {

    private final Set<UUID> all = new HashSet<>();
    private final Set<UUID> voices = new HashSet<>();
    private final Set<UUID> statements = new HashSet<>();
    private final List<Named> named = new ArrayList<>();

    private record Named(UUID id, Set<UUID> among, FilePlace place) {}

    /// Notes an id that stands in a component of a record.
    void note(Class<?> owner, String component, UUID id, FilePlace place) throws PlanFileRefused {
        if (!component.equals("id")) {
            named.add(new Named(id, component.equals("strengths") ? statements : voices, place));
        } else if (!all.add(id)) {
            throw new PlanFileRefused(SAME_ID, place);
        } else if (owner == Person.class || owner == Contributor.class) {
            voices.add(id);
        } else if (owner == Statement.class) {
            statements.add(id);
        }
    }

    /// Checks, after the whole plan, that every id that was named is there.
    void allThere() throws PlanFileRefused {
        for (Named each : named) {
            if (!each.among.contains(each.id)) {
                throw new PlanFileRefused(NOT_IN_THE_PLAN, each.place);
            }
        }
    }
}
