package org.careletter.plan;

import org.careletter.plan.code.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A statement with everything that two versions of a plan know of it.
public final class Together {

    private Together() {}

    /// The statement as it is now, with the wordings that only the earlier version has put in where
    /// they belong by their time. Nothing that either knows is lost, and an agreement counts only
    /// where the statement as it is now does not know better.
    ///
    /// @throws IllegalArgumentException if the two are not the same statement of the same voice
    public static Statement of(Statement now, Statement then) {
        if (!now.id().equals(then.id())
                || !now.voice().equals(then.voice())
                || now.origin() != then.origin()) {
            throw new IllegalArgumentException("not the same statement");
        }
        var missing =
                then.wordings().stream()
                        .filter(each -> now.wordings().stream().noneMatch(own -> same(own, each)))
                        .toList();
        return missing.isEmpty() ? now : with(now, missing);
    }

    private static Statement with(Statement now, List<Wording> missing) {
        var all = new ArrayList<>(now.wordings());
        all.addAll(missing);
        all.sort(Comparator.comparing(Wording::at));
        if (now.origin() == Origin.WROTE && !all.getFirst().by().equals(now.voice())) {
            return now; // by a clock that was wrong somebody else's words would come first
        }
        return new Statement(
                now.id(),
                now.voice(),
                now.origin(),
                all,
                now.language(),
                now.strength(),
                now.leftOut());
    }

    private static boolean same(Wording one, Wording other) {
        return one.withAgreed(null).equals(other.withAgreed(null));
    }
}
