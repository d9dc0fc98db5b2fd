package org.careletter.words;

import org.careletter.plan.Answers;
import org.careletter.plan.Placed;
import org.careletter.plan.Plan;
import org.careletter.plan.Statement;
import org.careletter.plan.Wording;
import org.careletter.words.Difference.Kind;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What changed between an earlier version of a plan and now, sentence by sentence. Statements are
/// known by their ids, wherever they stand.
///
/// @param statements every statement that changed: those that are there in the order of the plan,
///     then those that are gone in the order they had
/// @param elsewhere whether anything else changed: names, titles, dates, the order of things
public record Differences(List<Difference> statements, boolean elsewhere) {

    public Differences {
        statements = List.copyOf(statements);
    }

    /// What changed from one to the other.
    public static Differences between(Plan then, Plan now) {
        var before = byId(then);
        var after = byId(now);
        var there =
                now.statements()
                        .flatMap(each -> of(before.get(each.statement().id()), each).stream());
        var gone =
                then.statements()
                        .filter(each -> !after.containsKey(each.statement().id()))
                        .map(each -> new Difference(Kind.REMOVED, each, null));
        var statements = Stream.concat(there, gone).toList();
        return new Differences(statements, !without(then).equals(without(now)));
    }

    /// Whether nothing changed at all.
    public boolean isEmpty() {
        return statements.isEmpty() && !elsewhere;
    }

    private static Map<UUID, Placed> byId(Plan plan) {
        return plan.statements()
                .collect(
                        Collectors.toMap(
                                each -> each.statement().id(),
                                each -> each,
                                (first, _) -> first,
                                HashMap::new));
    }

    private static Optional<Difference> of(@Nullable Placed then, Placed now) {
        if (then == null) {
            return Optional.of(new Difference(Kind.ADDED, null, now));
        }
        return kind(then.statement(), now.statement()).map(kind -> new Difference(kind, then, now));
    }

    private static Optional<Kind> kind(Statement then, Statement now) {
        if (!then.current().saysTheSameAs(now.current())) {
            return Optional.of(Kind.REWORDED);
        }
        if (agreements(now) > agreements(then)) {
            return Optional.of(Kind.AGREED);
        }
        return isTheSame(then, now) ? Optional.empty() : Optional.of(Kind.OTHERWISE);
    }

    /// Whether all is the same for whoever reads it, whatever was written in between.
    private static boolean isTheSame(Statement then, Statement now) {
        return then.voice().equals(now.voice())
                && then.origin() == now.origin()
                && then.leftOut() == now.leftOut()
                && then.language().equals(now.language())
                && Objects.equals(then.strength(), now.strength())
                && Standing.of(then) == Standing.of(now);
    }

    private static long agreements(Statement statement) {
        return statement.wordings().stream().map(Wording::agreed).filter(Objects::nonNull).count();
    }

    private static Plan without(Plan plan) {
        return plan.mapAnswers((_, _) -> Answers.NONE);
    }
}
