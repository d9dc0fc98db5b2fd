package org.careletter.letter;

import org.careletter.plan.Commitment;
import org.careletter.plan.code.Origin;
import org.careletter.plan.code.Outcome;
import org.careletter.text.Direction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Commitments as sentences, one each: `You will walk to the gate on Tuesdays, from …`.
///
/// What somebody will do was typed as a phrase that follows "will". Where it cannot follow "will"
/// in this letter and still mean what it says, it is quoted instead.
final class Promises {

    private final Sheet sheet;
    private final Phrases phrases;
    private final Names names;
    private final Voices voices;
    private final Turning turning;

    Promises(Sheet sheet) {
        this.sheet = sheet;
        phrases = sheet.phrases;
        names = sheet.names;
        voices = sheet.voices;
        turning = new Turning(sheet);
    }

    /// One item for each commitment that says something.
    List<Text> items(List<Commitment> commitments) {
        return commitments.stream()
                .map(each -> promise(each).then(outcome(each)))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /// Whether it says anything. To write it down only in order to know counts its words twice.
    static boolean saysSomething(Commitment commitment) {
        return !Words.of(commitment.answers().of("commitment.what")).isEmpty();
    }

    /// One promise as it stands in short: its days within a year of the letter without their year.
    Text brief(Commitment commitment) {
        return promise(commitment, true);
    }

    /// One promise; empty where it says nothing.
    Text promise(Commitment commitment) {
        return promise(commitment, false);
    }

    private Text promise(Commitment commitment, boolean brief) {
        var sentences = new ArrayList<Text>();
        for (Words words : Words.of(commitment.answers().of("commitment.what"))) {
            sentences.replaceAll(Text::ended);
            sentences.add(promised(commitment.who(), words));
        }
        return sentences.isEmpty()
                ? Text.EMPTY
                : timed(Text.sentences(sentences), when(commitment, brief));
    }

    /// What became of it; empty as long as nobody looked.
    private Text outcome(Commitment commitment) {
        var note = note(commitment);
        if (!saysSomething(commitment)) {
            return Text.EMPTY;
        }
        return switch (commitment.outcome()) {
            case OPEN -> note.ended();
            case DONE -> became("promise.done", note);
            case NOT_YET -> became("promise.not-yet", note);
            case CHANGED -> became("promise.changed", note);
        };
    }

    /// What was noted about it; in the person's own letter it may be anybody's words but theirs.
    private Text note(Commitment commitment) {
        var note = Words.oneLine(commitment.outcomeNote());
        boolean mine = !sheet.isOwn() || sheet.grounds.isAlone();
        return Text.of(note.isEmpty() || mine ? Direction.isolated(note) : Words.inQuotes(note))
                .capital();
    }

    private Text became(String key, Text note) {
        return note.isEmpty() ? phrases.say(key) : phrases.say(key + ".note", "note", note.ended());
    }

    private Text promised(UUID who, Words words) {
        var phrase = Phrase.in(words.text(), openings(who), phrases.words("promise.verbs"));
        boolean fits = sheet.tongue.speaks(words.statement().language());
        var told = fits ? told(who, words, phrase) : Optional.<Text>empty();
        if (told.isPresent()) {
            voices.noteUnsigned(words);
            return told.get();
        }
        if (!fits || phrase.wasSentence() || !phrase.followsWill()) {
            return voices.isPlain(words) ? voices.taken(words) : voices.said(words);
        }
        return sheet.isOwn() ? quoted(who, words) : voices.said(words);
    }

    /// The promise in the letter's own words, where it may stand in them.
    private Optional<Text> told(UUID who, Words words, Phrase phrase) {
        var voice = words.statement().voice();
        boolean waits = sheet.isOwn() && names.isPerson(voice) && words.isHeard();
        if (waits || !phrase.followsWill()) {
            return Optional.empty();
        }
        return turning.turned(phrase.text(), voice, who)
                .map(words::plain)
                .map(what -> isAnothersWord(who, voice) ? thatI(words, what) : will(who, what));
    }

    /// Whether the person's letter would promise something for them that somebody else typed.
    private boolean isAnothersWord(UUID who, UUID voice) {
        return sheet.isOwn() && names.isPerson(who) && !names.isPerson(voice);
    }

    private Text quoted(UUID who, Words words) {
        var taken = voices.taken(words);
        return isAnothersWord(who, words.statement().voice())
                ? thatI(words, taken)
                : will(who, taken);
    }

    private Text thatI(Words words, Text what) {
        var voice = words.statement().voice();
        boolean wrote = names.isWriter(voice) && words.statement().origin() == Origin.WROTE;
        return phrases.say(
                wrote ? "promise.wrote-that-i" : "promise.says-that-i",
                Map.of("name", names.subject(voice), "what", what));
    }

    private Text will(UUID who, Text what) {
        if (names.isNarrator(who)) {
            return phrases.say("promise.i", "what", what);
        }
        return names.isPerson(who)
                ? phrases.say("promise.you", "what", what)
                : phrases.say("promise.other", Map.of("name", names.promiser(who), "what", what));
    }

    private Text timed(Text promise, Text when) {
        if (when.isEmpty()) {
            return promise.ended();
        }
        return promise.isEnded()
                ? promise.then(when.capital()).ended()
                : promise.plus(", ").plus(when).ended();
    }

    private Text when(Commitment commitment, boolean brief) {
        LocalDate from = commitment.from();
        LocalDate by = commitment.by();
        if (from != null && by != null) {
            return phrases.fill(
                    "promise.from-by", Map.of("from", day(from, brief), "by", day(by, brief)));
        }
        if (from != null) {
            return phrases.fill("promise.from", Map.of("day", day(from, brief)));
        }
        return by == null ? Text.EMPTY : phrases.fill("promise.by", Map.of("day", day(by, brief)));
    }

    private Text day(LocalDate day, boolean brief) {
        boolean near = day.isBefore(sheet.choices.date().plusMonths(11));
        return brief && near ? sheet.dates.daysOfSameYear(List.of(day)) : sheet.dates.day(day);
    }

    /// Whether something became of it already.
    static boolean isOpen(Commitment commitment) {
        return commitment.outcome() == Outcome.OPEN || commitment.outcome() == Outcome.NOT_YET;
    }

    /// What a whole sentence would start with: `I will`, `You will`, `Maureen will`.
    private List<String> openings(UUID who) {
        var named =
                Stream.of(names.alone(who), names.whole(who))
                        .map(name -> Map.of("name", name, "what", Text.EMPTY))
                        .map(values -> phrases.fill("promise.other", values));
        var nobody = Map.of("what", Text.EMPTY);
        var own = Stream.of("promise.i", "promise.you").map(key -> phrases.fill(key, nobody));
        var all = new ArrayList<>(phrases.words("promise.openings"));
        Stream.concat(named, own)
                .map(opening -> Direction.without(opening.plain()).strip())
                .forEach(all::add);
        return all;
    }
}
