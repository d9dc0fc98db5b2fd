package org.careletter.words;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The sentences of a text.
public final class Sentences {

    private Sentences() {}

    /// Each sentence, without the space around it, in order. Every line ends a sentence. Nothing of
    /// the text but white space is left out.
    ///
    /// @param language the text's language, which says how sentences end
    public static List<String> of(String text, Locale language) {
        return text.lines()
                .flatMap(line -> inLine(line, language).stream())
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static List<String> inLine(String line, Locale language) {
        var breaks = BreakIterator.getSentenceInstance(language);
        breaks.setText(line);
        var sentences = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            sentences.add(line.substring(from, to));
            from = to;
        }
        return sentences;
    }
}
