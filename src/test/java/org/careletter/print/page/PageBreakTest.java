package org.careletter.print.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.print.page.PageReading.SENTENCE;
import static org.careletter.print.page.PageReading.body;
import static org.careletter.print.page.PageReading.lines;
import static org.careletter.print.page.PageReading.part;
import static org.careletter.print.page.PageReading.set;
import static org.careletter.print.page.PageReading.texts;

import org.careletter.letter.Block.Heading;
import org.careletter.print.ExampleLetters;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

/// What stays together when a page ends.
class PageBreakTest {

    @Test
    void aHeadingNeverEndsAPage() throws Exception {
        for (int before = 25; before < 45; before++) {
            var letter = set(12, List.of(lines(before), new Heading(2, "Looking again"), lines(6)));
            for (var page : letter.pages()) {
                assertThat(texts(page).getLast()).isNotEqualTo("Looking again");
            }
        }
    }

    @Test
    void aParagraphLeavesAtLeastTwoLinesOnEachPage() throws Exception {
        for (int before = 25; before < 45; before++) {
            var letter =
                    set(12, List.of(lines(before), ExampleLetters.paragraph(SENTENCE.repeat(8))));
            var counts =
                    letter.pages().stream()
                            .map(
                                    page ->
                                            body(page).stream()
                                                    .filter(
                                                            words ->
                                                                    words.node()
                                                                            == part(letter)
                                                                                    .children()
                                                                                    .getLast())
                                                    .count())
                            .filter(count -> count > 0)
                            .toList();
            assertThat(counts).allMatch(count -> count >= 2);
        }
    }

    @Test
    void anItemOfAListIsNeverSplit() throws Exception {
        var item = SENTENCE.repeat(3);
        var letter =
                set(
                        12,
                        List.of(
                                ExampleLetters.items(
                                        false,
                                        Collections.nCopies(30, item).toArray(String[]::new))));
        var bodies =
                part(letter).children().getFirst().children().stream()
                        .map(each -> each.children().getLast())
                        .toList();
        assertThat(letter.pages()).hasSizeGreaterThan(2);
        for (var body : bodies) {
            assertThat(
                            letter.pages().stream()
                                    .filter(
                                            page ->
                                                    page.words()
                                                            .anyMatch(
                                                                    words -> words.node() == body)))
                    .hasSize(1);
        }
    }

    @Test
    void anItemTallerThanAPageIsPrintedWhole() throws Exception {
        var letter = set(24, List.of(ExampleLetters.items(false, SENTENCE.repeat(60))));
        assertThat(letter.pages()).hasSizeGreaterThan(2);
        assertThat(letter.pages()).allSatisfy(page -> assertThat(body(page)).isNotEmpty());
    }

    @Test
    void aListStaysWithTheWordsThatLeadToIt() throws Exception {
        for (int before = 25; before < 45; before++) {
            var letter =
                    set(
                            12,
                            List.of(
                                    lines(before),
                                    ExampleLetters.paragraph("What each of us will do"),
                                    ExampleLetters.items(false, "One", "Two")));
            for (var page : letter.pages()) {
                assertThat(texts(page).getLast()).isNotEqualTo("What each of us will do");
            }
        }
    }

    @Test
    void aParagraphThatEndsWithAColonStaysWithWhatItLeadsTo() throws Exception {
        for (int before = 25; before < 45; before++) {
            var letter =
                    set(
                            12,
                            List.of(
                                    lines(before),
                                    ExampleLetters.paragraph("Your own words:"),
                                    ExampleLetters.statement("میرے", "ur")));
            for (var page : letter.pages()) {
                assertThat(texts(page).getLast()).isNotEqualTo("Your own words:");
            }
        }
    }
}
