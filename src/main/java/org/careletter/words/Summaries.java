package org.careletter.words;

import org.careletter.plan.Contributor;
import org.careletter.plan.Person;
import org.careletter.plan.Plan;
import org.careletter.plan.Priority;
import org.careletter.plan.RiskDecision;
import org.careletter.plan.SafetyContact;
import org.careletter.plan.Statement;
import org.careletter.plan.ToAgree;
import org.careletter.plan.Wording;
import org.careletter.plan.kept.Summary;

import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a list of plans tells about each.
public final class Summaries {

    private Summaries() {}

    /// The summary of a plan that was last changed at `changed`.
    public static Summary of(Plan plan, Instant changed) {
        return new Summary(
                plan.id(),
                name(plan.person()),
                plan.priorities().stream().findFirst().map(Priority::title).orElse(""),
                plan.review().from(),
                plan.review().to(),
                Ledger.of(plan).voice(plan.person().id()).waiting().rows().size(),
                changed,
                searchText(plan),
                Sayings.of(plan));
    }

    /// The chosen name and the whole name, such as "Joanie (Joan Whitlock)", or the whole name
    /// alone when it has the chosen name in it. Nobody can tell by a rule which part of a name is
    /// the family's, so nothing is cut out.
    static String name(Person person) {
        var names = person.names().strip().replaceAll("\\s+", " ");
        var chosen = person.chosenName().strip().replaceAll("\\s+", " ");
        if (chosen.isEmpty() || holds(names, chosen)) {
            return names;
        }
        return names.isEmpty() ? chosen : chosen + " (" + names + ")";
    }

    private static boolean holds(String names, String chosen) {
        var whole = "(?<![\\p{L}\\p{M}])" + Pattern.quote(chosen) + "(?![\\p{L}\\p{M}])";
        return Pattern.compile(whole).matcher(names).find();
    }

    /// A summary that an earlier version of the program may have written, with its words folded as
    /// they are today.
    public static Summary foldedAnew(Summary summary) {
        var text = summary.searchText();
        return text.chars().allMatch(letter -> letter < 0x80)
                ? summary
                : new Summary(
                        summary.plan(),
                        summary.name(),
                        summary.firstPriority(),
                        summary.reviewFrom(),
                        summary.reviewTo(),
                        summary.toTakeBack(),
                        summary.changed(),
                        String.join(" ", Folded.words(text)),
                        summary.sayings());
    }

    /// Each word once, which keeps search quick and what is held in memory small.
    private static String searchText(Plan plan) {
        return Stream.of(names(plan), titles(plan), said(plan))
                .flatMap(texts -> texts)
                .flatMap(text -> Folded.toFind(text).stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> names(Plan plan) {
        return Stream.of(
                        Stream.of(plan.person().chosenName(), plan.person().names()),
                        plan.contributors().stream().map(Contributor::name),
                        plan.contributors().stream().map(Contributor::calledAs),
                        plan.contacts().stream().map(SafetyContact::name))
                .flatMap(names -> names);
    }

    private static Stream<String> titles(Plan plan) {
        return Stream.of(
                        plan.priorities().stream().map(Priority::title),
                        plan.toAgree().stream().map(ToAgree::title),
                        plan.risks().stream().map(RiskDecision::title))
                .flatMap(titles -> titles);
    }

    /// What may be printed, and nothing else: search is an output like any other.
    private static Stream<String> said(Plan plan) {
        return plan.statements().flatMap(placed -> printed(placed.statement())).map(Wording::text);
    }

    private static Stream<Wording> printed(Statement statement) {
        return Standing.printable(statement).stream();
    }
}
