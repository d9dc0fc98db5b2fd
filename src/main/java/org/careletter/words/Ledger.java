package org.careletter.words;

import org.careletter.plan.Place;
import org.careletter.plan.Plan;
import org.careletter.plan.Statement;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/// Whose words a plan is made of: every statement with where it stands and how it stands.
///
/// @param rows a row for each statement, in the order of the plan
public record Ledger(List<Row> rows) {

    public Ledger {
        rows = List.copyOf(rows);
    }

    /// The ledger of a whole plan.
    public static Ledger of(Plan plan) {
        return new Ledger(
                plan.statements()
                        .map(
                                placed ->
                                        new Row(
                                                placed.place(),
                                                placed.statement(),
                                                Standing.of(placed.statement())))
                        .toList());
    }

    /// Only the rows of this standing.
    public Ledger standing(Standing standing) {
        return only(row -> row.standing() == standing);
    }

    /// Only the words of this voice.
    public Ledger voice(UUID voice) {
        return only(row -> row.statement().voice().equals(voice));
    }

    /// Only the words that have to go back to their voice. Words that the voice asked to leave out
    /// do not wait.
    public Ledger waiting() {
        return only(row -> row.standing().waits() && !row.statement().leftOut());
    }

    private Ledger only(Predicate<Row> which) {
        return new Ledger(rows.stream().filter(which).toList());
    }

    /// One statement in the ledger.
    ///
    /// @param place where it stands
    /// @param statement what it says, with all its wordings
    /// @param standing whether its words count as its voice's own
    public record Row(Place place, Statement statement, Standing standing) {}
}
