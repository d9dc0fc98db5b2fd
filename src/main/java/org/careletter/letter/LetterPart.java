package org.careletter.letter;

import java.util.List;

/// The letter itself or one enclosure: sheets of paper of their own, which can be pinned up, handed
/// over or left out of a copy. Its pages are counted by themselves.
///
/// @param title what it is called, such as `Keeping safe`
/// @param foot what stands at the foot of each of its pages before the page number
/// @param blocks what it says, in reading order
public record LetterPart(String title, String foot, List<Block> blocks) {

    public LetterPart {
        blocks = List.copyOf(blocks);
    }
}
