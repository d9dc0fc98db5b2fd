package org.careletter.print.page;

import org.careletter.letter.Block;
import org.careletter.letter.Block.Note;
import org.careletter.letter.Block.Paragraph;
import org.careletter.letter.Block.Signatures;
import org.careletter.letter.Span;

import java.util.List;

/// Which blocks make no sense on another page than the block after them.
final class Belonging {

    /// A sign-off has few and short paragraphs: the closing words, a name, a line about signing.
    private static final int MOST_PARAGRAPHS = 3;

    private static final int SHORT = 120;

    private Belonging() {}

    /// Whether a block's end has to stand on one page with the start of the next block.
    static boolean withNext(List<Block> blocks, int at) {
        if (at + 1 >= blocks.size()) {
            return false;
        }
        var block = blocks.get(at);
        return switch (blocks.get(at + 1)) {
            case Note _ -> true;
            case Block.ItemList _, Signatures _ -> block instanceof Paragraph;
            case Paragraph _ -> isUnfinished(block) || isInSignOff(blocks, at);
            case Block.Interpreted _, Block.Table _, Block.Figure _ ->
                    isUnfinished(block) || isLabelAlone(block);
            case Block.Heading _,
                    Block.Labelled _,
                    Block.Sender _,
                    Block.Address _,
                    Block.Framed _ ->
                    false;
        };
    }

    /// Whether a paragraph ends with a colon, or with a comma as a greeting and “Yours sincerely,”
    /// do.
    private static boolean isUnfinished(Block block) {
        var text = block instanceof Paragraph(var spans) ? Span.plain(spans).strip() : "";
        return text.endsWith(":") || text.endsWith(",");
    }

    private static boolean isLabelAlone(Block block) {
        return block instanceof Block.Labelled(_, _, var text) && text.isEmpty();
    }

    /// Whether there are only short paragraphs from here to the room to sign.
    private static boolean isInSignOff(List<Block> blocks, int from) {
        for (int at = from; at < Math.min(blocks.size(), from + MOST_PARAGRAPHS); at++) {
            if (blocks.get(at) instanceof Signatures) {
                return true;
            }
            if (!(blocks.get(at) instanceof Paragraph(var spans))
                    || Span.plain(spans).length() > SHORT) {
                return false;
            }
        }
        return false;
    }
}
