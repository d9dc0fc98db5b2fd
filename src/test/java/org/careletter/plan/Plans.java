package org.careletter.plan;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Whole plans for tests.
public final class Plans {

    private Plans() {}

    /// Any sound plan: ids are unique, references resolve, every kind of record, origin and
    /// standing occurs, texts are in many scripts, and parts are often empty. Shrinks to plans with
    /// shorter lists.
    public static Arbitrary<Plan> any() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, 3).withoutEdgeCases())
                .as((seed, size) -> new PlanMaker(new Chance(seed, size)).plan());
    }

    /// Any sound statement, with its voice and writers from nowhere in particular.
    public static Arbitrary<Statement> anyStatement() {
        return Arbitraries.longs()
                .map(seed -> new Chance(seed, 2))
                .map(chance -> new StatementMaker(chance, chance.list(2, chance::id)))
                .map(StatementMaker::statement);
    }

    /// The plan behind the whole example of a letter: Joanie Whitlock's, written by Sam Carter.
    public static Plan joan() {
        return JoanPlan.plan();
    }

    /// The id that a name stands for: in [#joan], `joan`, `sam`, `maureen`, `amir`, `lewin`.
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
