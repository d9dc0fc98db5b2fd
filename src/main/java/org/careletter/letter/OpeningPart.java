package org.careletter.letter;

import org.careletter.plan.Talk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;

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

    static void write(Sheet sheet) {
        var opening = new OpeningPart(sheet);
        var sentences = new ArrayList<Text>();
        sentences.add(opening.talked());
        sentences.addAll(opening.whoWasThere());
        sentences.add(opening.keptOut());
        sentences.add(sheet.phrases.say("opening.made-together"));
        sentences.add(opening.format());
        sentences.add(sheet.phrases.say("opening.put-right"));
        sheet.connecting("opening", Text.sentences(sentences));
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
        return phrases.say(
                talks.isEmpty() ? "opening.worked" : "opening.talked",
                Map.of("name", name, "when", when));
    }

    private Text meeting(String place, List<LocalDate> days, boolean withYear) {
        var on = days.isEmpty() ? Text.EMPTY : on(said(days, withYear));
        return Text.of(place).plus(place.isEmpty() || on.isEmpty() ? "" : " ").plus(on);
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
        var sentences = new ArrayList<Text>();
        byCompany.forEach(
                (company, days) -> {
                    var key = company.with().size() == 1 ? "opening.with-one" : "opening.with-many";
                    sentences.add(
                            phrases.say(
                                    key + (company.asAsked() ? ".asked" : ""),
                                    Map.of(
                                            "names",
                                            sheet.names.all(company.with()),
                                            "when",
                                            sharedDays(days))));
                });
        return sentences;
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
        return kept.isEmpty()
                ? Text.EMPTY
                : phrases.say("opening.kept-out", "names", sheet.tongue.any(kept));
    }

    private Text format() {
        var reading = sheet.plan.person().reading();
        var points = Text.of(Integer.toString(reading.points()));
        var why = Words.oneLine(reading.why());
        return why.isEmpty() || sheet.isOwn()
                ? phrases.say("opening.print", "points", points)
                : phrases.say("opening.print-why", Map.of("points", points, "why", Text.of(why)));
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
