package org.careletter.letter;

import java.util.List;

/// A letter, ready to be set.
///
/// @param title title of the document, such as `Care plan for Joanie, 14 November 2026`
/// @param language BCP 47 tag of the letter's own sentences
/// @param author who writes it, for the document's properties; empty when it is not to be named
/// @param foot what stands at the foot of every page before the page number: chosen name and date
/// @param pageOf how pages are counted, with `{page}` and `{pages}`: `page {page} of {pages}`
/// @param points size of the body text in points
/// @param blocks the letter in reading order
public record Letter(
        String title,
        String language,
        String author,
        String foot,
        String pageOf,
        int points,
        List<Block> blocks) {

    public Letter {
        blocks = List.copyOf(blocks);
    }
}
