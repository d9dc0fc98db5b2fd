package org.careletter.letter;

import org.careletter.plan.Commitment;
import org.careletter.plan.code.Origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Commitments as sentences, one each: `You will walk to the gate on Tuesdays, from …`.
///
/// What somebody will do was typed as a phrase that follows "will". Where it was typed as a whole
/// sentence, or its "I" or "you" would mean somebody else in this letter, it is quoted instead.
final class Promises {

    private final Sheet sheet;
    private final Phrases phrases;
    private final Names names;
    private final Voices voices;

    Promises(Sheet sheet) {
        this.sheet = sheet;
        phrases = sheet.phrases;
        names = sheet.names;
        voices = sheet.voices;
    }

    /// One item for each commitment that says something.
    List<Text> items(List<Commitment> commitments) {
        return commitments.stream().map(this::item).filter(it -> !it.isEmpty()).toList();
    }

    private Text item(Commitment commitment) {
        var sentences = new ArrayList<Text>();
        for (Words words : Words.of(commitment.answers().of("commitment.what"))) {
            sentences.replaceAll(Text::ended);
            sentences.add(promised(commitment.who(), words));
        }
        return sentences.isEmpty() ? Text.EMPTY : timed(Text.sentences(sentences), commitment);
    }

    private Text promised(UUID who, Words words) {
        var phrase = Phrase.in(words.text(), openings(who));
        boolean fits = sheet.tongue.speaks(words.statement().language());
        if (fits && mayBeTold(who, words, phrase)) {
            voices.note(words);
            return will(who, words.plain(phrase.text()));
        }
        return fits && sheet.isOwn() && !phrase.wasSentence()
                ? quoted(who, words)
                : voices.said(words);
    }

    /// Whether the phrase may stand as the letter's own words and still mean what it says.
    private boolean mayBeTold(UUID who, Words words, Phrase phrase) {
        var voice = words.statement().voice();
        if (sheet.isOwn()) {
            return voices.isPlain(words);
        }
        boolean saysI = phrase.has(phrases.words("pronouns.first"));
        boolean saysYou = phrase.has(phrases.words("pronouns.second"));
        boolean youIsThePerson = voice.equals(who) && !names.isPerson(who);
        return names.isWriter(voice) || (!saysI && (!saysYou || youIsThePerson));
    }

    /// In the person's own letter: words of others, and words of theirs that wait to be checked.
    private Text quoted(UUID who, Words words) {
        var voice = words.statement().voice();
        if (!names.isPerson(who) || names.isPerson(voice)) {
            return will(who, voices.taken(words));
        }
        boolean wrote = names.isWriter(voice) && words.statement().origin() == Origin.WROTE;
        return phrases.say(
                wrote ? "promise.wrote-that-i" : "promise.says-that-i",
                Map.of("name", names.subject(voice), "what", voices.taken(words)));
    }

    private Text will(UUID who, Text what) {
        if (names.isNarrator(who)) {
            return phrases.say("promise.i", "what", what);
        }
        return names.isPerson(who)
                ? phrases.say("promise.you", "what", what)
                : phrases.say("promise.other", Map.of("name", names.promiser(who), "what", what));
    }

    private Text timed(Text promise, Commitment commitment) {
        var when = when(commitment);
        if (when.isEmpty()) {
            return promise.ended();
        }
        return promise.isEnded()
                ? promise.then(when.capital()).ended()
                : promise.plus(", ").plus(when).ended();
    }

    private Text when(Commitment commitment) {
        LocalDate from = commitment.from();
        LocalDate by = commitment.by();
        if (from != null && by != null) {
            return phrases.fill("promise.from-by", Map.of("from", day(from), "by", day(by)));
        }
        if (from != null) {
            return phrases.fill("promise.from", Map.of("day", day(from)));
        }
        return by == null ? Text.EMPTY : phrases.fill("promise.by", Map.of("day", day(by)));
    }

    private Text day(LocalDate day) {
        return sheet.dates.day(day);
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
        Stream.concat(named, own).map(opening -> opening.plain().strip()).forEach(all::add);
        return all;
    }
}
