package org.careletter.plan;

import org.careletter.plan.code.Origin;
import org.jspecify.annotations.Nullable;

/// Statements as they would be had they come in another way.
public final class Told {

    private Told() {}

    /// The same, with this origin, and with all of its wordings saying this as well.
    public static Statement as(
            Statement statement, Origin origin, @Nullable Original original, String meaning) {
        return new Statement(
                statement.id(),
                statement.voice(),
                origin,
                statement.wordings().stream().map(each -> as(each, original, meaning)).toList(),
                statement.language(),
                statement.strength(),
                statement.leftOut());
    }

    private static Wording as(Wording wording, @Nullable Original original, String meaning) {
        return new Wording(
                wording.text(), original, meaning, wording.by(), wording.at(), wording.agreed());
    }
}
