package org.careletter.ui.priority;

import org.careletter.plan.Commitment;
import org.careletter.plan.Plan;
import org.careletter.plan.Statement;
import org.careletter.plan.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Edits on one promise: its words, and who makes it.
final class CommitmentEdits {

    /// The guide item that a promise answers.
    static final String WHAT = "commitment.what";

    private CommitmentEdits() {}

    /// The words of the promise; empty while there are none.
    static Optional<Statement> words(Commitment commitment) {
        return commitment.answers().of(WHAT).stream().findFirst();
    }

    /// The promise in these words. More statements, which only a plan file can bring, stay behind.
    static Commitment saying(Commitment commitment, Statement words) {
        var all = new ArrayList<>(rest(commitment));
        all.addFirst(words);
        return commitment.withAnswers(commitment.answers().with(WHAT, all));
    }

    /// The promise without its words.
    static Commitment sayingNothing(Commitment commitment) {
        return commitment.withAnswers(commitment.answers().with(WHAT, rest(commitment)));
    }

    /// The promise made by somebody else. Words that were the earlier promiser's are now put down
    /// as theirs, and nobody's agreement to them comes along.
    static Commitment handedTo(
            Commitment commitment, UUID who, Plan plan, Function<String, Wording> wording) {
        var before = commitment.who();
        var statements =
                commitment.answers().of(WHAT).stream()
                        .map(
                                each ->
                                        each.voice().equals(before)
                                                ? by(who, each, wording.apply(each.text()))
                                                : each)
                        .toList();
        var usual = CommitmentColumn.helpFrom(plan, before) == commitment.help();
        return commitment
                .withWho(who)
                .withAnswers(commitment.answers().with(WHAT, statements))
                .withHelp(usual ? CommitmentColumn.helpFrom(plan, who) : commitment.help());
    }

    private static Statement by(UUID who, Statement words, Wording wording) {
        return Statement.first(words.id(), who, wording)
                .withLanguage(words.language())
                .withLeftOut(words.leftOut());
    }

    private static List<Statement> rest(Commitment commitment) {
        return commitment.answers().of(WHAT).stream().skip(1).toList();
    }
}
