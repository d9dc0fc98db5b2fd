package org.careletter.session;

import org.careletter.letter.LetterChoices;
import org.careletter.letter.LetterWriter;
import org.careletter.letter.Narrator;
import org.careletter.plan.Plan;
import org.careletter.words.FirstPerson;
import org.careletter.words.Sentences;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The connecting paragraphs that somebody put in other words, letter by letter. What people said
/// is none of them: it stands in a letter as it is.
///
/// @param letters for each letter its reworded paragraphs by their key
public record LetterWording(Map<Addressed, Map<String, Reworded>> letters) {

    /// Every paragraph as usual.
    public static final LetterWording USUAL = new LetterWording(Map.of());

    public LetterWording {
        letters = Map.copyOf(letters);
    }

    /// One letter among those of a plan.
    ///
    /// @param narrator who tells it
    /// @param recipient the contributor it is addressed to; null for the person
    public record Addressed(Narrator narrator, @Nullable UUID recipient) {

        /// The letter that is made with these choices.
        public static Addressed of(LetterChoices choices) {
            return new Addressed(choices.narrator(), choices.recipient());
        }
    }

    /// A paragraph in other words.
    ///
    /// @param words as they were typed
    /// @param usual what the letter said in their place at that time
    /// @param by who typed them: the person or a contributor
    /// @param theirs what the one who is "I" in this letter typed there last; empty for nothing
    public record Reworded(String words, String usual, UUID by, String theirs) {}

    /// What becomes of a paragraph in a letter.
    public enum State {
        /// It stands in its usual words.
        USUAL,

        /// It stands in the words that somebody put in their place.
        REWORDED,

        /// The same, but the usual words are others by now: the plan went on.
        OVERTAKEN,

        /// It stands in its usual words. Those that were typed say "I" for somebody who did not
        /// type them.
        NOT_THEIRS,

        /// This letter has no such paragraph by now.
        GONE
    }

    /// A paragraph that can be reworded.
    ///
    /// @param key what [LetterChoices#reworded] knows it by
    /// @param usual its usual words; empty where the letter has it no longer
    /// @param reworded what somebody put in their place; null for nothing
    /// @param state what becomes of it
    /// @param notTheirs the sentence that keeps the typed words out of the letter; empty for none
    public record Paragraph(
            String key, String usual, @Nullable Reworded reworded, State state, String notTheirs) {

        /// The words to go on from: those that were typed, or else the usual ones.
        public String words() {
            return reworded == null ? usual : reworded.words();
        }
    }

    /// What was reworded in a letter, by its key.
    public Map<String, Reworded> of(Addressed letter) {
        return letters.getOrDefault(letter, Map.of());
    }

    /// The same with other words in the place of the usual ones; without words, or with the usual
    /// ones, the paragraph is as usual again.
    ///
    /// @param usual the usual words
    /// @param by who types
    public LetterWording reworded(
            Plan plan, Addressed letter, String key, String usual, String words, UUID by) {
        var theirs =
                by.equals(voice(plan, letter.narrator()))
                        ? words
                        : Optional.ofNullable(of(letter).get(key)).map(Reworded::theirs).orElse("");
        return words.isBlank() || isSame(words, usual)
                ? usual(letter, key)
                : with(letter, key, new Reworded(words, usual, by, theirs));
    }

    /// The same with a paragraph in its usual words again.
    public LetterWording usual(Addressed letter, String key) {
        return with(letter, key, null);
    }

    /// The same with every paragraph of a letter in its usual words again.
    public LetterWording usual(Addressed letter) {
        var all = new HashMap<>(letters);
        all.remove(letter);
        return new LetterWording(all);
    }

    private LetterWording with(Addressed letter, String key, @Nullable Reworded reworded) {
        var paragraphs = new HashMap<>(of(letter));
        if (reworded == null) {
            paragraphs.remove(key);
        } else {
            paragraphs.put(key, reworded);
        }
        var all = new HashMap<>(letters);
        all.put(letter, Map.copyOf(paragraphs));
        return paragraphs.isEmpty() ? usual(letter) : new LetterWording(all);
    }

    /// The choices with everything that may stand in that letter in other words.
    public LetterChoices in(Plan plan, LetterChoices choices) {
        if (of(Addressed.of(choices)).isEmpty()) {
            return choices;
        }
        return choices.withReworded(
                paragraphs(plan, choices).stream()
                        .filter(each -> each.state() != State.NOT_THEIRS)
                        .filter(each -> each.reworded() != null)
                        .collect(Collectors.toMap(Paragraph::key, Paragraph::words)));
    }

    /// The paragraphs of a letter that can be reworded, in the letter's order, and at the end those
    /// that were reworded and are not in it any more.
    public List<Paragraph> paragraphs(Plan plan, LetterChoices choices) {
        var letter = Addressed.of(choices);
        var left = new HashMap<>(of(letter));
        var all = new ArrayList<Paragraph>();
        LetterWriter.connecting(plan, choices.withReworded(Map.of()))
                .forEach(
                        (key, usual) ->
                                all.add(paragraph(plan, letter, key, usual, left.remove(key))));
        left.forEach((key, reworded) -> all.add(new Paragraph(key, "", reworded, State.GONE, "")));
        return List.copyOf(all);
    }

    private static Paragraph paragraph(
            Plan plan, Addressed letter, String key, String usual, @Nullable Reworded reworded) {
        if (reworded == null) {
            return new Paragraph(key, usual, null, State.USUAL, "");
        }
        var notTheirs = notTheirs(plan, letter, usual, reworded);
        var since = reworded.usual().equals(usual) ? State.REWORDED : State.OVERTAKEN;
        return new Paragraph(
                key,
                usual,
                reworded,
                notTheirs.isEmpty() ? since : State.NOT_THEIRS,
                notTheirs.orElse(""));
    }

    /// The first sentence that says "I" for somebody who did not type it. What the letter says
    /// itself has its grounds.
    private static Optional<String> notTheirs(
            Plan plan, Addressed letter, String usual, Reworded reworded) {
        if (reworded.by().equals(voice(plan, letter.narrator()))) {
            return Optional.empty();
        }
        var language = LetterWriter.language(plan);
        Function<String, List<String>> sentences =
                text -> Sentences.of(text, Locale.forLanguageTag(language));
        var theirs = new ArrayList<>(sentences.apply(usual));
        theirs.addAll(sentences.apply(reworded.theirs()));
        return FirstPerson.sentence(reworded.words(), language, theirs);
    }

    /// Whether two texts say the same, however their words are spaced.
    public static boolean isSame(String one, String other) {
        return inOneLine(one).equals(inOneLine(other));
    }

    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /// Whoever is "I" in a letter; null where nobody writes it.
    public static @Nullable UUID voice(Plan plan, Narrator narrator) {
        return switch (narrator) {
            case PERSON -> plan.person().id();
            case WRITER -> plan.letterhead().writer();
        };
    }
}
