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
import java.util.List;
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

    /// The chosen name with the family name, such as "Joanie Whitlock", or the names as they are
    /// when no other name was chosen. The family name is taken to be the last of the names, with
    /// what belongs to it: "ap Rhys", "van der Berg".
    static String name(Person person) {
        var chosen = person.chosenName().strip();
        if (chosen.isEmpty()) {
            return person.names().strip();
        }
        var family = familyName(person.names());
        var alone = family.isEmpty() || (" " + chosen).endsWith(" " + family);
        return alone ? chosen : chosen + " " + family;
    }

    private static String familyName(String names) {
        var all = List.of(names.strip().split("\\s+"));
        var first = all.size() - 1;
        while (first > 1 && Character.isLowerCase(all.get(first - 1).codePointAt(0))) {
            first--;
        }
        return first < 1 ? "" : String.join(" ", all.subList(first, all.size()));
    }

    /// Each word once, which keeps search quick and what is held in memory small.
    private static String searchText(Plan plan) {
        return Stream.of(names(plan), titles(plan), said(plan))
                .flatMap(texts -> texts)
                .flatMap(text -> Folded.words(text).stream())
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
