package org.careletter.letter;

import org.careletter.plan.Placed;
import org.careletter.plan.Talk;
import org.careletter.words.Standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;

/// How, when, where and with whom the plan was talked about, who was kept out, and the form of the
/// letter.
final class OpeningPart {

    private final Sheet sheet;
    private final Phrases phrases;
    private final List<Talk> talks;

    private OpeningPart(Sheet sheet) {
        this.sheet = sheet;
        phrases = sheet.phrases;
        talks = sheet.plan.talks();
    }

    /// @param interpreted who put words into the letter's language
    static void write(Sheet sheet, Text interpreted) {
        var opening = new OpeningPart(sheet);
        var sentences = new ArrayList<Text>();
        sentences.add(opening.talked());
        sentences.addAll(opening.whoWasThere());
        sentences.add(opening.keptOut());
        sentences.add(opening.whatThisIs());
        sentences.add(opening.format());
        sentences.add(sheet.phrases.say("opening.put-right"));
        sheet.paragraph(
                List.of(
                        sheet.reworded("opening", Text.sentences(sentences)),
                        opening.whoIsQuoted(),
                        interpreted));
    }

    /// In the person's own letter: whose the words are that nobody is named with.
    private Text whoIsQuoted() {
        var plan = sheet.plan;
        boolean quotes =
                plan.statements()
                        .map(Placed::statement)
                        .filter(each -> sheet.names.isUnnamed(each.voice()))
                        .anyMatch(each -> Standing.printable(each).isPresent());
        quotes |= plan.commitments().anyMatch(each -> !each.outcomeNote().isBlank());
        var writer = plan.letterhead().writer();
        return sheet.isOwn() && quotes && writer != null
                ? phrases.say("opening.quoted", "name", sheet.names.alone(writer))
                : Text.EMPTY;
    }

    /// The plan, or the parts of it that this copy holds.
    private Text whatThisIs() {
        var parts = sheet.choices.parts();
        if (CopiesPart.missing(parts, sheet.plan).isEmpty()) {
            return phrases.say(
                    Narrator.hasWords(sheet.plan)
                            ? "opening.made-together"
                            : "opening.without-words");
        }
        var names = CopiesPart.inList(parts, sheet);
        return names.isEmpty()
                ? Text.EMPTY
                : phrases.say(
                        names.size() == 1 ? "opening.part" : "opening.parts",
                        Map.of(
                                "count",
                                sheet.tongue.number(names.size()),
                                "parts",
                                sheet.tongue.all(names)));
    }

    private Text talked() {
        var byPlace = new LinkedHashMap<String, List<LocalDate>>();
        for (Talk talk : talks) {
            var days = byPlace.computeIfAbsent(place(talk), _ -> new ArrayList<>());
            if (talk.on() != null) {
                days.add(talk.on());
            }
        }
        var meetings = new ArrayList<Text>();
        byPlace.forEach(
                (place, days) -> {
                    boolean last = days.equals(byPlace.lastEntry().getValue());
                    meetings.add(meeting(place, days, last || !isOneYear()));
                });
        meetings.removeIf(Text::isEmpty);
        var when = meetings.isEmpty() ? Text.EMPTY : Text.of(" ").plus(sheet.tongue.all(meetings));
        var writer = sheet.plan.letterhead().writer();
        if (sheet.isOwn() && !sheet.names.isWriter(writer)) {
            return phrases.say("opening.talked-alone", "when", when);
        }
        var name = writer == null ? Text.EMPTY : sheet.names.subject(writer);
        if (!Narrator.hasWords(sheet.plan)) {
            return phrases.say(
                    talks.isEmpty() ? "opening.wrote" : "opening.met",
                    Map.of("name", name, "when", when));
        }
        return phrases.say(
                talks.isEmpty() ? "opening.worked" : "opening.talked",
                Map.of("name", name, "when", when));
    }

    private Text meeting(String place, List<LocalDate> days, boolean withYear) {
        var on = days.isEmpty() ? Text.EMPTY : on(said(days, withYear));
        return Text.filled(place).plus(place.isEmpty() || on.isEmpty() ? "" : " ").plus(on);
    }

    /// One sentence for everybody who came on the same days in the same way.
    private List<Text> whoWasThere() {
        var byCompany = new LinkedHashMap<Company, List<LocalDate>>();
        for (Talk talk : talks) {
            var with = talk.with().stream().filter(it -> !isOfTheTalk(it)).distinct().toList();
            if (!with.isEmpty()) {
                var days =
                        byCompany.computeIfAbsent(
                                new Company(with, talk.asAsked()), _ -> new ArrayList<>());
                if (talk.on() != null) {
                    days.add(talk.on());
                }
            }
        }
        return sentences(byCompany);
    }

    private List<Text> sentences(SequencedMap<Company, List<LocalDate>> byCompany) {
        return Stream.of(true, false)
                .map(asked -> sentence(asked, byCompany))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /// One sentence for everybody who came because the person had asked for that, or without it.
    private Text sentence(boolean asked, SequencedMap<Company, List<LocalDate>> byCompany) {
        var same = byCompany.keySet().stream().filter(each -> each.asAsked() == asked).toList();
        if (same.isEmpty()) {
            return Text.EMPTY;
        }
        if (same.size() > 1) {
            var each =
                    same.stream()
                            .map(it -> sheet.names.all(it.with()).plus(days(byCompany, it)))
                            .toList();
            var values = Map.of("names", sheet.tongue.each(each));
            return asked
                    ? asAsked("opening.with-several.asked", values)
                    : phrases.say("opening.with-several", values);
        }
        var company = same.getFirst();
        var values =
                Map.of("names", sheet.names.all(company.with()), "days", days(byCompany, company));
        boolean one = company.with().size() == 1;
        if (asked) {
            return one
                    ? asAsked("opening.with-one.asked", values)
                    : asAsked("opening.with-many.asked", values);
        }
        return phrases.say(one ? "opening.with-one" : "opening.with-many", values);
    }

    private Text days(Map<Company, List<LocalDate>> byCompany, Company company) {
        return sharedDays(Objects.requireNonNull(byCompany.get(company)));
    }

    private Text asAsked(String key, Map<String, Text> values) {
        return sheet.grounds.chosen(key, null, null, values);
    }

    /// The days, without the year that the sentence before said; nothing when there was one talk.
    private Text sharedDays(List<LocalDate> days) {
        if (days.isEmpty() || talks.size() == 1) {
            return Text.EMPTY;
        }
        return Text.of(" ").plus(on(said(days, !isOneYear())));
    }

    private Text said(List<LocalDate> days, boolean withYear) {
        return withYear ? sheet.dates.days(days) : sheet.dates.daysOfSameYear(days);
    }

    private boolean isOneYear() {
        return talks.stream()
                        .map(Talk::on)
                        .filter(Objects::nonNull)
                        .map(LocalDate::getYear)
                        .distinct()
                        .count()
                == 1;
    }

    private Text keptOut() {
        var kept =
                sheet.plan.keptOut().stream()
                        .map(Words::oneLine)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .map(Text::of)
                        .toList();
        return kept.isEmpty() || !sheet.isForThePerson()
                ? Text.EMPTY
                : sheet.grounds.chosen(
                        "opening.kept-out",
                        null,
                        null,
                        Map.of("names", sheet.tongue.any(kept), "also", also()));
    }

    /// "Also", where the sentence before said who noted that the person asked for company.
    private Text also() {
        boolean asked =
                talks.stream()
                        .filter(Talk::asAsked)
                        .flatMap(talk -> talk.with().stream())
                        .anyMatch(it -> !isOfTheTalk(it));
        return asked ? Text.of(" " + phrases.word("opening.also")) : Text.EMPTY;
    }

    private Text format() {
        var reading = sheet.plan.person().reading();
        var points = Text.of(Integer.toString(reading.points()));
        var why = Words.oneLine(reading.why());
        return why.isEmpty() || sheet.isOwn()
                ? phrases.say("opening.print", "points", points)
                : phrases.say(
                        "opening.print-why", Map.of("points", points, "why", Text.filled(why)));
    }

    private Text on(Text days) {
        return phrases.fill("when.on", Map.of("days", days));
    }

    private boolean isOfTheTalk(UUID voice) {
        return sheet.names.isPerson(voice) || sheet.names.isWriter(voice);
    }

    private static String place(Talk talk) {
        return Words.oneLine(talk.place());
    }

    /// Who came to a talk besides the person and the writer, and whether they were asked to.
    private record Company(List<UUID> with, boolean asAsked) {}
}
