package org.careletter.print.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.print.page.PageReading.SENTENCE;
import static org.careletter.print.page.PageReading.lines;
import static org.careletter.print.page.PageReading.set;
import static org.careletter.print.page.PageReading.texts;

import org.careletter.letter.Block;
import org.careletter.letter.Block.Interpreted;
import org.careletter.letter.Block.Note;
import org.careletter.letter.Block.Signatures;
import org.careletter.letter.Span;
import org.careletter.print.ExampleLetters;
import org.careletter.print.font.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Pages are filled, and what belongs together at the end of a letter still stays together.
class FullPagesTest {

    private static final double TWO_THIRDS = 2.0 / 3;

    /// What stands on each page after so many lines.
    private static List<List<String>> pages(int before, Block... blocks) throws Exception {
        var all = new ArrayList<Block>(List.of(lines(before)));
        all.addAll(Arrays.asList(blocks));
        return set(12, all).pages().stream().map(page -> texts(page)).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 14, 16, 18, 20, 24})
    void noPageButTheLastOfAPartIsLessThanTwoThirdsFull(int points) throws Exception {
        var letter = PageSetter.set(ExampleLetters.joan(points), new Fonts());
        assertThat(PageFill.of(letter))
                .filteredOn(page -> !page.lastOfPart())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.share()).isBetween(TWO_THIRDS, 1.0));
    }

    @Test
    void paragraphsFillAPageButForTheLinesThatBelongTogether() throws Exception {
        var paragraph = ExampleLetters.paragraph(SENTENCE.repeat(6));
        var letter = set(12, Collections.nCopies(30, paragraph));
        assertThat(PageFill.of(letter))
                .filteredOn(page -> !page.lastOfPart())
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(page.share()).isGreaterThan(0.92));
    }

    @Test
    void theSignOffStaysTogether() throws Exception {
        for (int before = 25; before < 45; before++) {
            var pages =
                    pages(
                            before,
                            ExampleLetters.paragraph("Yours sincerely,"),
                            ExampleLetters.paragraph("Sam Carter"),
                            ExampleLetters.paragraph("You do not have to sign."),
                            new Signatures(List.of("Signed", "Date")));
            assertThat(pages)
                    .filteredOn(page -> page.contains("Yours sincerely,"))
                    .singleElement()
                    .satisfies(page -> assertThat(page).contains("Sam Carter", "Signed", "Date"));
        }
    }

    @Test
    void aNoteIsNeverSplitAndNeverStartsAPage() throws Exception {
        var note = new Note(List.of(Span.of("° " + SENTENCE.repeat(5))));
        for (int before = 25; before < 45; before++) {
            var letter = set(12, List.of(lines(before), ExampleLetters.paragraph("Copies."), note));
            assertThat(letter.pages())
                    .filteredOn(page -> hasNote(page))
                    .singleElement()
                    .satisfies(page -> assertThat(texts(page).getFirst()).doesNotStartWith("°"));
        }
    }

    private static boolean hasNote(SetPage page) {
        return PageReading.body(page).stream()
                .map(PageMark.TextLine::node)
                .anyMatch(node -> node != null && node.tag() == Node.Tag.NOTE);
    }

    @Test
    void whatWasSaidAndTheInterpretersWordsStayTogether() throws Exception {
        for (int before = 25; before < 45; before++) {
            var pages =
                    pages(
                            before,
                            new Interpreted(
                                    List.of(Span.of("Dzień dobry")), List.of(Span.of("Hello"))));
            assertThat(pages)
                    .filteredOn(page -> page.contains("Dzień dobry"))
                    .allSatisfy(page -> assertThat(page).contains("Hello"));
        }
    }

    @Test
    void noShortItemStandsAloneOnItsPage() throws Exception {
        for (int before = 25; before < 45; before++) {
            var pages = pages(before, ExampleLetters.items(false, "One", "Two", "Three", "Four"));
            for (var page : pages) {
                assertThat(page.stream().filter(text -> text.matches("One|Two|Three|Four")).count())
                        .isNotEqualTo(1);
            }
        }
    }
}
