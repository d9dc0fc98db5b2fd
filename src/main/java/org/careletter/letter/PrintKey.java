package org.careletter.letter;

import org.careletter.plan.Agreement;
import org.careletter.plan.Wording;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// Says at the end of a letter, honestly and shortly, which words in it are the person's own and
/// how one knows, and what ° means. It follows from the words that were printed, and no writer
/// can reword it.
final class PrintKey {

    /// More days than this are told as a stretch of time.
    private static final int MOST_DAYS = 3;

    private PrintKey() {}

    /// How the person's own words, in the letter and what is enclosed, became theirs: written, or
    /// checked with them and when.
    static void own(Sheet sheet, List<Enclosure> enclosed) {
        var voices =
                Stream.concat(
                                Stream.of(sheet.voices),
                                enclosed.stream().map(each -> each.sheet().voices))
                        .toList();
        sheet.paragraph(theirs(sheet, voices));
    }

    private static Text theirs(Sheet sheet, List<Voices> voices) {
        var theirs =
                voices.stream()
                        .flatMap(each -> each.checked().stream())
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
                        && voices.stream()
                                .flatMap(each -> each.heard().stream())
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

    /// Who put words on these sheets into the letter's language, once for all of them.
    static Text interpreted(Sheet sheet, List<Sheet> sheets) {
        var interpreters =
                sheets.stream()
                        .map(each -> each.voices)
                        .flatMap(it -> Stream.concat(it.heard().stream(), it.checked().stream()))
                        .map(words -> words.wording().original())
                        .filter(Objects::nonNull)
                        .filter(each -> !each.text().isBlank())
                        .map(each -> Words.oneLine(each.interpreter()))
                        .toList();
        if (interpreters.isEmpty() || !sheet.choices.originals()) {
            return Text.EMPTY;
        }
        var names = new LinkedHashSet<>(interpreters);
        names.remove("");
        var person = sheet.plan.person();
        boolean themself =
                names.removeAll(
                        List.of(Words.oneLine(person.names()), Words.oneLine(person.calledAs())));
        if (names.isEmpty() && !themself) {
            return sheet.phrases.say("opening.other-language");
        }
        var others = sheet.tongue.all(names.stream().map(Text::filled).toList());
        var key = themself ? others.isEmpty() ? "-too" : "-with" : "";
        return sheet.phrases
                .say("opening.other-first")
                .then(sheet.phrases.say("opening.interpreted" + key, "names", others));
    }

    /// Who wrote down the words that carry °, and who has not heard them back yet.
    static void marks(Sheet sheet) {
        var note = note(sheet);
        if (!note.isEmpty()) {
            sheet.add(new Block.Note(note.spans()));
        }
    }

    private static Text note(Sheet sheet) {
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
