package org.careletter.letter;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.careletter.plan.code.Part;
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
@RecordBuilder
public record LetterChoices(
        Narrator narrator,
        LocalDate date,
        Set<Part> parts,
        @Nullable UUID recipient,
        boolean originals,
        Map<String, String> reworded)
        implements LetterChoicesBuilder.With {

    public LetterChoices {
        parts = Set.copyOf(parts);
        reworded = Map.copyOf(reworded);
    }

    /// The whole letter to the person.
    public static LetterChoices whole(Narrator narrator, LocalDate date) {
        return new LetterChoices(narrator, date, Set.of(Part.values()), null, true, Map.of());
    }
}
