package org.careletter.ui.desk.promise;

import org.careletter.plan.Commitment;
import org.careletter.plan.Plan;
import org.careletter.plan.Statement;
import org.careletter.words.Pen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Edits on one promise: its words, and who makes it.
public final class CommitmentEdits {

    /// The guide item that a promise answers.
    public static final String WHAT = "commitment.what";

    private CommitmentEdits() {}

    /// The words of the promise; empty while there are none.
    public static Optional<Statement> words(Commitment commitment) {
        return commitment.answers().of(WHAT).stream().findFirst();
    }

    /// The promise in these words. More statements, which only a plan file can bring, stay behind.
    public static Commitment saying(Commitment commitment, Statement words) {
        var all = new ArrayList<>(rest(commitment));
        all.addFirst(words);
        return commitment.withAnswers(commitment.answers().with(WHAT, all));
    }

    /// The promise without its words.
    public static Commitment sayingNothing(Commitment commitment) {
        return commitment.withAnswers(commitment.answers().with(WHAT, rest(commitment)));
    }

    /// The promise made by somebody else. Words that were the earlier promiser's are now put down
    /// as theirs, and nobody's agreement to them comes along.
    public static Commitment handedTo(Commitment commitment, UUID who, Plan plan, Pen pen) {
        var before = commitment.who();
        var statements =
                commitment.answers().of(WHAT).stream()
                        .map(each -> each.voice().equals(before) ? pen.retold(each, who) : each)
                        .toList();
        var usual = CommitmentColumn.helpFrom(plan, before) == commitment.help();
        return commitment
                .withWho(who)
                .withAnswers(commitment.answers().with(WHAT, statements))
                .withHelp(usual ? CommitmentColumn.helpFrom(plan, who) : commitment.help());
    }

    private static List<Statement> rest(Commitment commitment) {
        return commitment.answers().of(WHAT).stream().skip(1).toList();
    }
}
