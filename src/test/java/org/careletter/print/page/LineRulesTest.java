package org.careletter.print.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.careletter.print.page.PageReading.SENTENCE;
import static org.careletter.print.page.PageReading.body;
import static org.careletter.print.page.PageReading.lines;
import static org.careletter.print.page.PageReading.set;

import org.careletter.letter.Block.Address;
import org.careletter.letter.Block.Heading;
import org.careletter.print.ExampleLetters;
import org.junit.jupiter.api.Test;

import java.util.List;

/// How long, how far apart and how large lines are, and at which edge they begin.
class LineRulesTest {

    @Test
    void noLineStandsOutsideTheText() throws Exception {
        for (int points : List.of(12, 16, 24)) {
            var letter = set(points, ExampleLetters.joan(points).blocks());
            var form = letter.form();
            assertThat(letter.pages().stream().flatMap(page -> body(page).stream()))
                    .allSatisfy(
                            words -> {
                                assertThat(words.x()).isGreaterThanOrEqualTo(form.left() - 0.01);
                                assertThat(words.x() + words.line().width())
                                        .isLessThanOrEqualTo(form.right() + 0.01);
                                assertThat(words.y() + words.line().descent())
                                        .isLessThanOrEqualTo(form.bottom() + 0.1);
                            });
        }
    }

    @Test
    void aLineHoldsSixtyToSeventyCharacters() throws Exception {
        var page =
                set(12, List.of(ExampleLetters.paragraph(SENTENCE.repeat(12)))).pages().getFirst();
        var full = body(page).subList(0, body(page).size() - 1);
        double mean =
                full.stream().mapToInt(words -> words.line().text().length()).average().orElse(0);
        assertThat(mean).isBetween(60.0, 70.0);
    }

    @Test
    void linesAreOnePointFourToOnePointFiveTimesTheSizeApart() throws Exception {
        var words = body(set(12, List.of(lines(3))).pages().getFirst());
        assertThat((words.get(1).y() - words.get(0).y()) / 12).isBetween(1.4 - 1e-9, 1.5);
    }

    @Test
    void largePrintHasNothingSmallerThanItselfButTheFoot() throws Exception {
        var letter =
                set(
                        18,
                        ExampleLetters.joan(18).blocks().stream()
                                .filter(block -> !(block instanceof Address))
                                .toList());
        assertThat(
                        letter.pages().stream()
                                .flatMap(SetPage::words)
                                .filter(words -> words.node() != null)
                                .flatMap(words -> words.line().clusters().stream()))
                .allMatch(cluster -> cluster.size() >= 18);
    }

    @Test
    void aParagraphThatRunsFromRightToLeftBeginsAtTheRight() throws Exception {
        var letter = set(12, List.of(ExampleLetters.paragraph("אני רוצה 12 לחזור.")));
        var words = body(letter.pages().getFirst()).getFirst();
        assertThat(words.x() + words.line().width()).isCloseTo(letter.form().right(), within(0.01));
        assertThat(words.line().left(0)).isGreaterThan(words.line().left(5));
    }

    @Test
    void aParagraphDoesNotEndWithALonelyShortWord() throws Exception {
        for (int words = 20; words < 60; words++) {
            var text =
                    "walking to the gate ".repeat(words / 4)
                            + "with you ".repeat(words % 4)
                            + "now.";
            var lines = body(set(12, List.of(ExampleLetters.paragraph(text))).pages().getFirst());
            assertThat(lines.getLast().line().text().strip()).isNotEqualTo("now.");
        }
    }

    @Test
    void theLinesOfAHeadingAreAboutAsLongAsEachOther() throws Exception {
        var title = "A risk worth taking: using the stepladder in the greenhouse";
        var lines = body(set(12, List.of(new Heading(2, title))).pages().getFirst());
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast().line().width())
                .isGreaterThan(lines.getFirst().line().width() * 0.7);
    }
}
