package org.careletter.ui.desk.statement;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import org.careletter.plan.code.AgreedHow;
import org.careletter.plan.code.Origin;

import java.util.List;

/// One thing that somebody at the window does with words. Voices, places and statements are numbers
/// that are taken modulo how many there are.
sealed interface WritingDeed {

    /// Hands the keyboard over.
    record HandsOver(int to) implements WritingDeed {}

    /// Types so many letters into the field at a place; each makes other words.
    record Types(int place, int letters) implements WritingDeed {}

    /// Chooses whose words are being typed at a place.
    record ChoosesVoice(int place, int voice) implements WritingDeed {}

    /// Chooses how the words being typed at a place came.
    record ChoosesOrigin(int place, Origin came) implements WritingDeed {}

    /// Finishes what is being typed at a place.
    record Finishes(int place) implements WritingDeed {}

    /// Clears the field at a place.
    record Clears(int place) implements WritingDeed {}

    /// Opens a statement to change its words, and types so many letters.
    record Rewords(int statement, int letters) implements WritingDeed {}

    /// Types words anew that somebody typed before.
    record Retypes(int statement, int words) implements WritingDeed {}

    /// Leaves the words that are being changed.
    record StopsRewording() implements WritingDeed {}

    /// Notes that the voice agreed.
    record NotesAgreement(int statement, AgreedHow how) implements WritingDeed {}

    /// Goes back to the voice's own words.
    record KeepsTheirs(int statement) implements WritingDeed {}

    /// Says whose words they are.
    record Attributes(int statement, int voice) implements WritingDeed {}

    /// Gives the words to another voice as its own promise.
    record Retells(int statement, int voice) implements WritingDeed {}

    /// Leaves a statement out of the letter or takes it in.
    record LeavesOut(int statement, boolean out) implements WritingDeed {}

    /// Removes a statement.
    record Removes(int statement) implements WritingDeed {}

    /// Takes the last edit back.
    record Undoes() implements WritingDeed {}

    /// Does again what was taken back.
    record Redoes() implements WritingDeed {}

    /// Lives of a plan.
    static Arbitrary<List<WritingDeed>> lives() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 5);
        Arbitrary<Integer> letters = Arbitraries.integers().between(1, 3);
        return Arbitraries.<WritingDeed>oneOf(
                        any.map(HandsOver::new),
                        Combinators.combine(any, letters).as(Types::new),
                        Combinators.combine(any, letters).as(Types::new),
                        Combinators.combine(any, any).as(ChoosesVoice::new),
                        Combinators.combine(any, Arbitraries.of(Origin.values()))
                                .as(ChoosesOrigin::new),
                        any.map(Finishes::new),
                        any.map(Clears::new),
                        Combinators.combine(any, letters).as(Rewords::new),
                        Combinators.combine(any, letters).as(Rewords::new),
                        Combinators.combine(any, any).as(Retypes::new),
                        Arbitraries.just(new StopsRewording()),
                        Combinators.combine(any, Arbitraries.of(AgreedHow.values()))
                                .as(NotesAgreement::new),
                        any.map(KeepsTheirs::new),
                        Combinators.combine(any, any).as(Attributes::new),
                        Combinators.combine(any, any).as(Retells::new),
                        Combinators.combine(any, Arbitraries.of(true, false)).as(LeavesOut::new),
                        any.map(Removes::new),
                        Arbitraries.just(new Undoes()),
                        Arbitraries.just(new Undoes()),
                        Arbitraries.just(new Redoes()))
                .list()
                .ofMinSize(3)
                .ofMaxSize(30);
    }
}
