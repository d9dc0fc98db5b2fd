package org.careletter.vault;

import org.careletter.text.Texts;

import java.util.Locale;
import java.util.Map;

/// Why what was typed cannot be recovery words. Neither the message nor the sentence holds any of
/// the words.
public final class WordsRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /// What is wrong with them.
    private enum Why {
        COUNT,
        UNKNOWN,
        CHECK
    }

    private final Why why;
    private final int number;

    private WordsRefused(Why why, int number) {
        super(why.name());
        this.why = why;
        this.number = number;
    }

    /// Too few or too many.
    static WordsRefused count(int count) {
        return new WordsRefused(Why.COUNT, count);
    }

    /// @param place 1 for the first word
    static WordsRefused unknown(int place) {
        return new WordsRefused(Why.UNKNOWN, place);
    }

    /// Each is a word of the list, but together they cannot have been given out.
    static WordsRefused check() {
        return new WordsRefused(Why.CHECK, 0);
    }

    /// What is wrong and what to do, for the person to read.
    public String sentence(Locale locale) {
        return Texts.beside(WordsRefused.class, locale).of("words", why, Map.of("n", number));
    }
}
