package org.careletter.words;

import org.careletter.hash.Sha256;
import org.careletter.plan.Placed;
import org.careletter.plan.Plan;
import org.careletter.plan.Statement;
import org.careletter.plan.kept.Summary;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/// What people say about themselves in their plans, to notice when the same sentence stands in the
/// plans of two.
///
/// Each first-person sentence is kept as a number from which no words can be read. Short sentences
/// are left out: "I like tea." is said by many.
public final class Sayings {

    /// Fewer words than this say nothing that only one person would say.
    private static final int LEAST_WORDS = 5;

    /// Of nobody.
    public static final Sayings NONE = new Sayings(new long[0]);

    private final long[] sorted;

    private Sayings(long[] sorted) {
        this.sorted = sorted;
    }

    /// What is said in all of these plans but one.
    public static Sayings inAllBut(UUID plan, Collection<Summary> summaries) {
        return new Sayings(
                summaries.stream()
                        .filter(each -> !each.plan().equals(plan))
                        .flatMap(each -> each.sayings().stream())
                        .mapToLong(Long::longValue)
                        .sorted()
                        .toArray());
    }

    /// The sentences in which the person of a plan says "I", each as its number, in order.
    static List<Long> of(Plan plan) {
        return plan.statements()
                .map(Placed::statement)
                .filter(each -> each.voice().equals(plan.person().id()))
                .flatMap(each -> Standing.printable(each).stream())
                .flatMap(each -> firstPerson(each.text(), plan.person().language()))
                .map(Sayings::number)
                .distinct()
                .sorted()
                .toList();
    }

    /// The first sentences of a statement that stand here too.
    Stream<String> alsoHere(Statement statement, String language) {
        return firstPerson(statement.text(), language)
                .filter(each -> Arrays.binarySearch(sorted, number(each)) >= 0);
    }

    private static Stream<String> firstPerson(String text, String language) {
        return SignWords.of(language).stream()
                .flatMap(
                        words ->
                                Sentences.of(text, Locale.forLanguageTag(language)).stream()
                                        .filter(each -> words.firstI(each).isPresent()))
                .filter(each -> Folded.words(each).size() >= LEAST_WORDS);
    }

    private static long number(String sentence) {
        var hash = Sha256.of(String.join(" ", Folded.words(sentence)));
        return ByteBuffer.wrap(hash).getLong();
    }
}
