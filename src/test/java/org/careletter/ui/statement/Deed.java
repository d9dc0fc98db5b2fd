package org.careletter.ui.statement;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import org.careletter.plan.AgreedHow;
import org.careletter.plan.Origin;

import java.util.List;

/// One thing that somebody at the window does with words. Voices, places and statements are numbers
/// that are taken modulo how many there are.
sealed interface Deed {

    /// Hands the keyboard over.
    record HandsOver(int to) implements Deed {}

    /// Types so many letters into the field at a place; each makes other words.
    record Types(int place, int letters) implements Deed {}

    /// Chooses whose words are being typed at a place.
    record ChoosesVoice(int place, int voice) implements Deed {}

    /// Chooses how the words being typed at a place came.
    record ChoosesOrigin(int place, Origin came) implements Deed {}

    /// Finishes what is being typed at a place.
    record Finishes(int place) implements Deed {}

    /// Clears the field at a place.
    record Clears(int place) implements Deed {}

    /// Opens a statement to change its words, and types so many letters.
    record Rewords(int statement, int letters) implements Deed {}

    /// Types words anew that somebody typed before.
    record Retypes(int statement, int words) implements Deed {}

    /// Leaves the words that are being changed.
    record StopsRewording() implements Deed {}

    /// Notes that the voice agreed.
    record NotesAgreement(int statement, AgreedHow how) implements Deed {}

    /// Goes back to the voice's own words.
    record KeepsTheirs(int statement) implements Deed {}

    /// Says whose words they are.
    record Attributes(int statement, int voice) implements Deed {}

    /// Gives the words to another voice as its own promise.
    record Retells(int statement, int voice) implements Deed {}

    /// Leaves a statement out of the letter or takes it in.
    record LeavesOut(int statement, boolean out) implements Deed {}

    /// Removes a statement.
    record Removes(int statement) implements Deed {}

    /// Takes the last edit back.
    record Undoes() implements Deed {}

    /// Does again what was taken back.
    record Redoes() implements Deed {}

    /// Lives of a plan.
    static Arbitrary<List<Deed>> lives() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 5);
        Arbitrary<Integer> letters = Arbitraries.integers().between(1, 3);
        return Arbitraries.<Deed>oneOf(
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
