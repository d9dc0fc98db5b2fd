package org.careletter.letter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns what somebody typed as a promise round, so that it says the same in this letter: "ring
/// you", typed for a letter to Joan, is "ring me" in Joan's own.
///
/// Only words that mean the one who typed, or the person, are turned, and only where it is certain
/// what they stand for in the sentence. English alone: in Welsh they change the words around them.
final class Turning {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]+(?:[’'](?:ll|ve|re|d|m)(?!\\p{L}))?");

    private static final int SUBJECT = 0;
    private static final int OBJECT = 1;
    private static final int OWN = 2;

    private final Names names;
    private final Phrases phrases;
    private final boolean own;
    private final UUID person;

    Turning(Sheet sheet) {
        names = sheet.names;
        phrases = sheet.phrases;
        own = sheet.isOwn();
        person = sheet.plan.person().id();
    }

    /// The phrase as this letter says it.
    ///
    /// @param phrase what was typed
    /// @param voice whose words it is
    /// @param who whose promise it is
    /// @return empty where it cannot be said for certain
    Optional<String> turned(String phrase, UUID voice, UUID who) {
        if (names.isNarrator(voice)) {
            return Optional.of(phrase);
        }
        if (has(phrase, "pronouns.we")) {
            return Optional.empty();
        }
        if (!phrases.hasWord("pronoun.first")) {
            boolean free = !has(phrase, "pronouns.first") && !has(phrase, "pronouns.second");
            boolean youIsThePerson = !own && voice.equals(who) && !names.isPerson(who);
            return free || (youIsThePerson && !has(phrase, "pronouns.first"))
                    ? Optional.of(phrase)
                    : Optional.empty();
        }
        return new Sentence(phrase, voice, who).turned();
    }

    private boolean has(String phrase, String key) {
        var wanted = Set.copyOf(phrases.words(key));
        return WORD.matcher(phrase)
                .results()
                .map(each -> base(each.group()))
                .anyMatch(each -> wanted.contains(each) || wanted.contains(capital(each)));
    }

    private static String base(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        int end = Math.max(lower.indexOf('’'), lower.indexOf('\''));
        return end < 0 ? lower : lower.substring(0, end);
    }

    private static String capital(String word) {
        return word.equals("i") ? "I" : word;
    }

    /// One promise while it is turned.
    private final class Sentence {

        private final String phrase;
        private final UUID voice;
        private final UUID who;
        private final StringBuilder out = new StringBuilder();
        private final List<String> first = phrases.words("pronoun.first");
        private final List<String> second = phrases.words("pronoun.second");
        private String before = "";
        private int at;
        private boolean verbFollows;
        private boolean lost;

        Sentence(String phrase, UUID voice, UUID who) {
            this.phrase = phrase;
            this.voice = voice;
            this.who = who;
        }

        Optional<String> turned() {
            var words = WORD.matcher(phrase);
            while (words.find() && !lost) {
                out.append(phrase, at, words.start());
                at = words.end();
                out.append(said(words));
                before = base(words.group());
            }
            out.append(phrase, at, phrase.length());
            return lost ? Optional.empty() : Optional.of(out.toString());
        }

        private String said(Matcher words) {
            var word = words.group();
            var base = base(word);
            boolean afterSubject = verbFollows;
            verbFollows = false;
            int form = first.indexOf(capital(base));
            if (form >= 0) {
                return put(voice, form, word.substring(base.length()), true);
            }
            if (second.contains(base)) {
                int role = second.indexOf(base);
                boolean subject = role == SUBJECT && isSubject(word, base, words.end());
                if (role == SUBJECT && !subject) {
                    role = OBJECT;
                }
                // What the person calls "you" might be anybody.
                if (names.isPerson(voice)) {
                    lost = true;
                }
                return put(person, role, word.substring(base.length()), false);
            }
            return afterSubject ? agreeing(word, base) : word;
        }

        /// "You" before a verb; otherwise somebody does something to you, for you or with you.
        private boolean isSubject(String word, String base, int end) {
            if (word.length() > base.length()) {
                return true;
            }
            var next = WORD.matcher(phrase);
            boolean more = next.find(end) && phrase.substring(end, next.start()).isBlank();
            return more
                    && phrases.words("pronoun.subject-after").contains(before)
                    && !phrases.words("pronoun.no-verb").contains(base(next.group()));
        }

        private String put(UUID whom, int form, String ending, boolean wasFirst) {
            if (names.isNarrator(whom)) {
                return first(form, ending, wasFirst);
            }
            if (!own && names.isPerson(whom)) {
                return second(form, ending, wasFirst);
            }
            return third(whom, form);
        }

        private String first(int form, String ending, boolean wasFirst) {
            verbFollows = form == SUBJECT && !wasFirst;
            return first.get(form) + (ending.endsWith("re") ? ending.charAt(0) + "m" : ending);
        }

        private String second(int form, String ending, boolean wasFirst) {
            verbFollows = form == SUBJECT && wasFirst;
            return second.get(form) + (ending.endsWith("m") ? ending.charAt(0) + "re" : ending);
        }

        /// A name cannot stand before a verb that was typed after "I" or "you".
        private String third(UUID whom, int form) {
            if (form == SUBJECT) {
                lost = true;
            }
            if (whom.equals(who)) {
                return phrases.words("pronoun.their").get(form);
            }
            if (form > OWN) {
                lost = true;
            }
            var name = names.alone(whom).plain();
            return form == OWN
                    ? phrases.fill("pronoun.owner", Map.of("name", Text.of(name))).plain()
                    : name;
        }

        /// The verb after a subject that was turned: `you are` is `I am`.
        private String agreeing(String word, String base) {
            boolean nowFirst = out.toString().stripTrailing().endsWith(first.getFirst());
            var pairs = phrases.words(nowFirst ? "pronoun.verbs-first" : "pronoun.verbs-second");
            for (int pair = 0; pair + 1 < pairs.size(); pair += 2) {
                if (pairs.get(pair).equals(base)) {
                    return pairs.get(pair + 1);
                }
            }
            return word;
        }
    }
}
