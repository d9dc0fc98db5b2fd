package org.careletter.letter;

import org.careletter.plan.Placed;
import org.careletter.plan.Plan;
import org.careletter.words.Standing;

import java.util.Optional;

/// Who tells the plan.
public enum Narrator {
    /// The person: "I" is the person alone.
    PERSON,

    /// The writer: a letter to the person. "I" is the writer, "you" the person.
    WRITER;

    /// Why a narrator cannot tell a plan: a letter needs somebody who writes it, and a person's own
    /// letter at least one thing that they said or wrote.
    public enum Obstacle {
        /// Nobody is chosen who writes it.
        NO_WRITER,

        /// Nothing in it is in the person's words.
        NO_WORDS
    }

    /// Who tells a plan unless somebody chooses: the writer, where somebody else than the person
    /// writes.
    public static Narrator usual(Plan plan) {
        return hasWriter(plan) ? WRITER : PERSON;
    }

    /// What keeps this narrator from telling a plan; empty for nothing.
    public Optional<Obstacle> obstacle(Plan plan) {
        return switch (this) {
            case WRITER -> hasWriter(plan) ? Optional.empty() : Optional.of(Obstacle.NO_WRITER);
            case PERSON -> hasWords(plan) ? Optional.empty() : Optional.of(Obstacle.NO_WORDS);
        };
    }

    /// Whether anything in the plan that may be printed is in the person's own words.
    static boolean hasWords(Plan plan) {
        return plan.statements()
                .map(Placed::statement)
                .filter(each -> each.voice().equals(plan.person().id()))
                .anyMatch(each -> Standing.printable(each).isPresent());
    }

    private static boolean hasWriter(Plan plan) {
        return plan.contributor(plan.letterhead().writer()).isPresent();
    }
}
