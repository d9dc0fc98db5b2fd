package org.careletter.letter;

import org.careletter.plan.Part;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What a writer chooses for one letter.
///
/// @param narrator who tells it
/// @param date the date on it
/// @param parts the parts it holds
/// @param recipient the contributor it is addressed to; null for the person
/// @param originals whether what was said before an interpreter is printed beside the translation
/// @param reworded connecting paragraphs in the writer's own wording, by their key
public record LetterChoices(
        Narrator narrator,
        LocalDate date,
        Set<Part> parts,
        @Nullable UUID recipient,
        boolean originals,
        Map<String, String> reworded) {

    public LetterChoices {
        parts = Set.copyOf(parts);
        reworded = Map.copyOf(reworded);
    }

    /// The same with or without what was said before an interpreter.
    public LetterChoices withOriginals(boolean shown) {
        return new LetterChoices(narrator, date, parts, recipient, shown, reworded);
    }

    /// The whole letter to the person.
    public static LetterChoices whole(Narrator narrator, LocalDate date) {
        return new LetterChoices(narrator, date, Set.of(Part.values()), null, true, Map.of());
    }
}
