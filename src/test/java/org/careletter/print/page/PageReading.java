package org.careletter.print.page;

import org.careletter.letter.Block;
import org.careletter.print.ExampleLetters;
import org.careletter.print.font.Fonts;
import org.careletter.print.page.PageMark.TextLine;

import java.util.Collections;
import java.util.List;

/// Letters set on pages for the tests of this folder, and what stands on these pages.
final class PageReading {

    static final String SENTENCE =
            "You walk to the shop most mornings and know every grower on that site by name. ";

    private static final Fonts FONTS = new Fonts();

    private PageReading() {}

    /// Sets blocks in print of so many points.
    static SetLetter set(int points, List<Block> blocks) {
        return PageSetter.set(ExampleLetters.of(points, blocks), FONTS);
    }

    /// The element of the letter's only part.
    static Node part(SetLetter letter) {
        return letter.root().children().getFirst();
    }

    /// So many lines of one word each.
    static Block lines(int count) {
        return ExampleLetters.paragraph(String.join("\n", Collections.nCopies(count, "line")));
    }

    /// The lines of a page without its foot and the repeated headings of a table.
    static List<TextLine> body(SetPage page) {
        return page.words().filter(words -> words.node() != null).toList();
    }

    /// What these lines say.
    static List<String> texts(SetPage page) {
        return body(page).stream().map(words -> words.line().text().strip()).toList();
    }
}
