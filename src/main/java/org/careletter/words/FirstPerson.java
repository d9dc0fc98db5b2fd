package org.careletter.words;

import org.careletter.plan.Plan;
import org.careletter.plan.Statement;
import org.careletter.plan.code.Origin;
import org.careletter.words.FirstPersonSign.Copied;
import org.careletter.words.FirstPersonSign.MerelyYes;
import org.careletter.words.FirstPersonSign.SomebodyElsesI;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks for signs that somebody was given words that are not theirs. Signs are known for English
/// and Welsh; words in other languages have none.
public final class FirstPerson {

    private FirstPerson() {}

    /// The signs in what a statement says now, in the order in which they are best shown. The
    /// statement need not stand in the plan yet.
    ///
    /// @param elsewhere what is said in other plans
    public static List<FirstPersonSign> signs(Statement statement, Plan plan, Sayings elsewhere) {
        var language =
                statement.language().isEmpty() ? plan.person().language() : statement.language();
        if (statement.voice().equals(plan.person().id())) {
            var copied =
                    elsewhere.alsoHere(statement, language).map(each -> new Copied(each)).limit(1);
            return Stream.concat(
                            SignWords.of(language).stream()
                                    .flatMap(words -> ofThePerson(statement, words)),
                            copied)
                    .toList();
        }
        return SignWords.of(language).stream()
                .flatMap(words -> somebodyElsesI(statement, words))
                .toList();
    }

    /// The first sentence by which whoever speaks means themself, and which is not theirs already.
    /// Unlike in a statement, words in quotation marks count: nobody is named with them.
    ///
    /// @param language of the text; nothing is found in one whose words are not known
    /// @param theirs sentences that may stand there
    public static Optional<String> sentence(String text, String language, List<String> theirs) {
        var known = theirs.stream().map(Folded::words).toList();
        return SignWords.of(language).stream()
                .flatMap(
                        words ->
                                Sentences.of(text, Locale.forLanguageTag(language)).stream()
                                        .filter(each -> words.firstI(each).isPresent()))
                .filter(each -> !known.contains(Folded.words(each)))
                .findFirst();
    }

    private static Stream<FirstPersonSign> ofThePerson(Statement statement, SignWords words) {
        return Stream.concat(merelyYes(statement, words), hardlyTheirs(statement, words));
    }

    /// What somebody said or noticed is quoted with their name, so their "I" cannot be mistaken.
    /// What they typed as their own words may be the person's under the wrong name.
    private static Stream<FirstPersonSign> somebodyElsesI(Statement statement, SignWords words) {
        return statement.origin() == Origin.WROTE
                ? words.firstI(Quotations.removed(statement.text())).stream()
                        .map(SomebodyElsesI::new)
                : Stream.empty();
    }

    private static Stream<FirstPersonSign> merelyYes(Statement statement, SignWords words) {
        return words.isMerelyYes(statement.text())
                ? Stream.of(new MerelyYes(statement.text().strip()))
                : Stream.empty();
    }

    /// Words that the person typed or agreed to are theirs, whatever words they chose.
    private static Stream<FirstPersonSign> hardlyTheirs(Statement statement, SignWords words) {
        return Standing.of(statement).waits()
                ? words.jargon(statement.text()).map(each -> (FirstPersonSign) each)
                : Stream.empty();
    }
}
