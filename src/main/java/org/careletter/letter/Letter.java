package org.careletter.letter;

import java.util.List;

/// A letter and its enclosures, ready to be set.
///
/// @param title title of the document, such as `Care plan for Joanie, 14 November 2026`
/// @param language BCP 47 tag of the letter's own sentences
/// @param author who writes it, for the document's properties; empty when it is not to be named
/// @param pageOf how the pages of a part are counted, with `{page}` and `{pages}`
/// @param unchecked what ° means, for who hears the letter: `not checked yet`
/// @param points size of the body text in points
/// @param parts the letter itself, then each enclosure, in reading order
public record Letter(
        String title,
        String language,
        String author,
        String pageOf,
        String unchecked,
        int points,
        List<LetterPart> parts) {

    public Letter {
        parts = List.copyOf(parts);
    }

    /// All blocks in reading order.
    public List<Block> blocks() {
        return parts.stream().flatMap(part -> part.blocks().stream()).toList();
    }
}
