package org.careletter.letter;

import org.careletter.plan.Agreement;
import org.careletter.plan.Wording;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Says at the end of a letter, honestly and shortly, which words in it are the person's own and
/// how one knows, and what ° means. It follows from the words that were printed, and no writer
/// can reword it.
final class PrintKey {

    /// More days than this are told as a stretch of time.
    private static final int MOST_DAYS = 3;

    private PrintKey() {}

    static void write(Sheet sheet) {
        sheet.paragraph(own(sheet));
        sheet.paragraph(marks(sheet));
    }

    /// How the person's own words became theirs: written, or checked with them and when.
    private static Text own(Sheet sheet) {
        var theirs =
                sheet.voices.checked().stream()
                        .filter(words -> sheet.names.isPerson(words.statement().voice()))
                        .map(Words::wording)
                        .toList();
        if (theirs.isEmpty()) {
            return Text.EMPTY;
        }
        var person = sheet.plan.person().id();
        var days =
                theirs.stream()
                        .filter(wording -> !wording.by().equals(person))
                        .map(Wording::agreed)
                        .filter(Objects::nonNull)
                        .map(Agreement::on)
                        .distinct()
                        .sorted()
                        .toList();
        boolean wrote = theirs.stream().anyMatch(wording -> wording.by().equals(person));
        boolean marked =
                !sheet.isOwn()
                        && sheet.voices.heard().stream()
                                .anyMatch(it -> sheet.names.isPerson(it.statement().voice()));
        var key = days.isEmpty() ? "key.wrote" : wrote ? "key.both" : "key.checked";
        return sheet.phrases.say(
                key + (marked ? ".marked" : ""), Map.of("when", when(days, sheet)));
    }

    private static Text when(List<LocalDate> days, Sheet sheet) {
        if (days.isEmpty()) {
            return Text.EMPTY;
        }
        return days.size() > MOST_DAYS
                ? sheet.dates.between(days.getFirst(), days.getLast())
                : sheet.phrases.fill("when.on", Map.of("days", sheet.dates.days(days)));
    }

    /// Who wrote down the words that carry °, and who has not heard them back yet.
    private static Text marks(Sheet sheet) {
        var writtenBy = new LinkedHashSet<UUID>();
        var whose = new LinkedHashSet<UUID>();
        for (Words words : sheet.voices.heard()) {
            writtenBy.add(words.wording().by());
            whose.add(words.statement().voice());
        }
        if (whose.isEmpty()) {
            return Text.EMPTY;
        }
        var names = sheet.names;
        boolean onlyTheTwo =
                writtenBy.stream().allMatch(names::isWriter)
                        && whose.stream().allMatch(names::isPerson);
        var wrote =
                sheet.phrases.say(
                        onlyTheTwo ? "marks.wrote-when-we-talked" : "marks.wrote",
                        Map.of("names", names.allAlone(writtenBy, "name.i")));
        var unchecked =
                onlyTheTwo
                        ? sheet.phrases.say("marks.not-together")
                        : sheet.phrases.say(
                                "marks.not-with", "names", names.allAlone(whose, "name.me"));
        return Text.of("° ").plus(wrote).then(unchecked);
    }
}
