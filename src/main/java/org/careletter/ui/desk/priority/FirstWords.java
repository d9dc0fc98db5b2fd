package org.careletter.ui.desk.priority;

import org.careletter.plan.Answers;
import org.careletter.plan.Person;
import org.careletter.plan.Statement;
import org.careletter.words.Standing;

import java.util.Arrays;
import java.util.stream.Collectors;

/// How something that was said begins, for a card that is folded.
final class FirstWords {

    private static final int ENOUGH = 14;

    private FirstWords() {}

    /// The first words under an item, in quotation marks where they are somebody's own; empty when
    /// nothing was said there.
    static String of(Answers answers, String item, Person person) {
        return answers.of(item).stream()
                .findFirst()
                .map(said -> isQuoted(said, person) ? '“' + cut(said) + '”' : cut(said))
                .orElse("");
    }

    private static boolean isQuoted(Statement said, Person person) {
        return said.voice().equals(person.id()) || Standing.of(said).waits();
    }

    private static String cut(Statement said) {
        var words = said.text().strip().split("\\s+", -1);
        return words.length <= ENOUGH
                ? String.join(" ", words)
                : Arrays.stream(words).limit(ENOUGH).collect(Collectors.joining(" ")) + " …";
    }
}
