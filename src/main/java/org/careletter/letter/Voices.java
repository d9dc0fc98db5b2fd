package org.careletter.letter;

import org.careletter.plan.Statement;
import org.careletter.plan.code.Origin;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;

/// Says whose words are whose: the narrator's own stand as they are, the person's stand in
/// quotation marks, everybody else's are quoted and named.
final class Voices {

    /// A voice that nobody has.
    private static final UUID NOBODY = new UUID(0, 0);

    private final Names names;
    private final Phrases phrases;
    private final boolean showsOriginals;
    private final SequencedSet<Words> heard = new LinkedHashSet<>();
    private final List<Words> checked = new ArrayList<>();

    Voices(Names names, Phrases phrases, LetterChoices choices) {
        this.names = names;
        this.phrases = phrases;
        showsOriginals = choices.originals();
    }

    /// Whether the words stand as the letter's own sentences: "I" says them and they are checked.
    boolean isPlain(Words words) {
        return names.isNarrator(words.statement().voice()) && !words.isHeard();
    }

    /// Whether the words need nobody named: the narrator's own, and in quotation marks those of the
    /// one to whom the letter is told, or, where the person tells it, of the one who wrote it down.
    boolean isBare(Words words) {
        return !isNoticed(words) && (isPlain(words) || names.isUnnamed(words.statement().voice()));
    }

    /// The statements as sentences of one paragraph.
    Text inline(List<Statement> statements) {
        return inlineWords(Words.of(statements));
    }

    Text inlineWords(List<Words> all) {
        return inlineWords(all, null);
    }

    private Text inlineWords(List<Words> all, @Nullable UUID before) {
        var sentences = Text.EMPTY;
        var speaker = before;
        for (Words words : all) {
            sentences = sentences.then(sentence(words, speaker));
            speaker = speakerAfter(words);
        }
        return sentences;
    }

    /// The statements as sentences after a lead: `Why it matters: “…”`. No statement, no lead.
    Text led(Text lead, List<Statement> statements) {
        var all = Words.of(statements);
        if (all.isEmpty()) {
            return Text.EMPTY;
        }
        return lead.plus(isBare(all.getFirst()) ? ":" : ".").then(inlineWords(all));
    }

    /// The same, without the lead where the first words are a whole sentence of the letter's own.
    Text told(Text lead, List<Statement> statements) {
        var all = Words.of(statements);
        boolean tellsItself =
                !all.isEmpty() && isPlain(all.getFirst()) && all.getFirst().isSentence();
        return tellsItself ? inlineWords(all) : led(lead, statements);
    }

    /// The same, with the first words' speaker named even if it is the person.
    Text attributed(List<Statement> statements) {
        return inlineWords(Words.of(statements), NOBODY);
    }

    /// The words as one sentence, after words of `speaker`; null where nobody was quoted before.
    Text sentence(Words words, @Nullable UUID speaker) {
        if (isNoticed(words)) {
            return noticed(words);
        }
        var voice = words.statement().voice();
        if (isPlain(words)) {
            return taken(words).ended();
        }
        boolean unnamed = speaker == null ? isBare(words) : voice.equals(speaker);
        return unnamed ? taken(words).ended() : said(words);
    }

    /// The words with their speaker: `Your sister Maureen says: “…”`.
    Text said(Words words) {
        return saying(words.statement(), taken(words));
    }

    /// Something said, with its speaker.
    Text saying(Statement statement, Text words) {
        var voice = statement.voice();
        if (names.isNarrator(voice)) {
            return phrases.say("said.me", "words", words).ended();
        }
        if (names.isPerson(voice)) {
            return phrases.say("said.you", "words", words).ended();
        }
        boolean wrote = names.isWriter(voice) && statement.origin() == Origin.WROTE;
        var sentence = wrote ? "said.wrote" : "said.says";
        return phrases.say(sentence, Map.of("name", names.subject(voice), "words", words)).ended();
    }

    /// The words as they may be printed, counted for the explanation of °, with what was said
    /// before an interpreter.
    Text taken(Words words) {
        note(words);
        return isPlain(words) ? words.plain(showsOriginals) : words.quoted(showsOriginals);
    }

    /// Counts words that are printed in another way than [#taken] does.
    void note(Words words) {
        if (words.isHeard()) {
            heard.add(words);
        } else {
            checked.add(words);
        }
    }

    /// Counts words that are printed without quotation marks, and so without a sign.
    void noteUnsigned(Words words) {
        if (!words.isHeard()) {
            checked.add(words);
        }
    }

    /// All words printed with ° so far.
    SequencedSet<Words> heard() {
        return heard;
    }

    /// All words printed so far as their voice's own.
    List<Words> checked() {
        return checked;
    }

    /// Who was quoted last once the words are said: nobody after the letter's own sentences, and no
    /// known voice after what somebody makes of what they noticed.
    @Nullable UUID speakerAfter(Words words) {
        if (isNoticed(words)) {
            return NOBODY;
        }
        return isPlain(words) ? null : words.statement().voice();
    }

    /// Whether somebody else noticed this about the person.
    boolean isNoticed(Words words) {
        return words.statement().origin() == Origin.NOTICED
                && !names.isPerson(words.statement().voice());
    }

    private Text noticed(Words words) {
        var voice = words.statement().voice();
        boolean mine = names.isNarrator(voice);
        var meaning = words.meaning(!isPlain(words));
        if (mine) {
            var seen =
                    isPlain(words) && words.isSentence()
                            ? taken(words)
                            : phrases.say("noticed.me", "words", taken(words));
            var inside = isPlain(words) ? insideSentence(meaning) : Optional.<Text>empty();
            return seen.ended()
                    .then(
                            inside.map(it -> meant("noticed.me.means-that", Map.of(), it))
                                    .orElseGet(() -> meant("noticed.me.means", Map.of(), meaning)));
        }
        var seen =
                phrases.say(
                        "noticed.other",
                        Map.of("name", names.subject(voice), "words", taken(words)));
        return seen.ended()
                .then(meant("noticed.other.means", Map.of("name", names.alone(voice)), meaning));
    }

    /// `To me that says you have slept well`: what begins with a word that is nobody's name can
    /// stand inside a sentence.
    private Optional<Text> insideSentence(Text meaning) {
        var typed = meaning.plain();
        int end = typed.indexOf(' ');
        if (end < 0 || !phrases.hasWord("noticed.openers")) {
            return Optional.empty();
        }
        var first = typed.substring(0, end).toLowerCase(Locale.ROOT);
        return phrases.words("noticed.openers").contains(first)
                ? Optional.of(meaning.small())
                : Optional.empty();
    }

    private Text meant(String key, Map<String, Text> values, Text meaning) {
        if (meaning.isEmpty()) {
            return Text.EMPTY;
        }
        var filled = new HashMap<>(values);
        filled.put("words", meaning);
        return phrases.say(key, filled).ended();
    }
}
