package org.careletter.print.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.careletter.letter.Block;
import org.careletter.letter.Block.Address;
import org.careletter.letter.Block.Heading;
import org.careletter.letter.Block.NewPage;
import org.careletter.letter.Block.Sender;
import org.careletter.letter.Block.Signatures;
import org.careletter.letter.Block.Table;
import org.careletter.letter.Span;
import org.careletter.print.ExampleLetters;
import org.careletter.print.font.Fonts;
import org.careletter.print.page.PageMark.TextLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// The rules of the page, on the layout alone.
class PageRulesTest {

    private static final Fonts FONTS = new Fonts();
    private static final double MM = PageForm.MM;
    private static final String SENTENCE =
            "You walk to the shop most mornings and know every grower on that site by name. ";

    private static SetLetter set(int points, List<Block> blocks) throws Exception {
        return PageSetter.set(ExampleLetters.of(points, blocks), FONTS);
    }

    /// So many lines of one word each.
    private static Block lines(int count) {
        return ExampleLetters.paragraph(String.join("\n", Collections.nCopies(count, "line")));
    }

    private static List<TextLine> body(SetPage page) {
        return page.words().filter(words -> words.node() != null).toList();
    }

    private static List<String> texts(SetPage page) {
        return body(page).stream().map(words -> words.line().text().strip()).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 16, 20, 24})
    void theAddressStandsInTheWindowOfADlEnvelope(int points) throws Exception {
        var lines =
                List.of(
                        "Ms Joan Margaret Whitlock-Featherstonehaugh",
                        "Flat 3",
                        "3 Orchard Row",
                        "Ashbourne",
                        "AB1 3EF");
        var sender = new Sender(List.of("Sam Carter", "Riverside Community Team"));
        var page = set(points, List.of(sender, new Address("Private", lines))).pages().getFirst();
        var address = body(page).stream().filter(words -> words.y() > 50 * MM).toList();
        assertThat(address).hasSizeGreaterThanOrEqualTo(6);
        assertThat(address)
                .allSatisfy(
                        words -> {
                            assertThat(words.x()).isGreaterThanOrEqualTo(22 * MM);
                            assertThat(words.x() + words.line().width())
                                    .isLessThanOrEqualTo(105 * MM);
                            assertThat(words.y() - words.line().ascent())
                                    .isGreaterThanOrEqualTo(55 * MM);
                            assertThat(words.y() + words.line().descent())
                                    .isLessThanOrEqualTo(85 * MM);
                        });
    }

    @Test
    void theLetterGoesOnBelowTheWindow() throws Exception {
        var page =
                set(
                                12,
                                List.of(
                                        new Address("", List.of("Joan")),
                                        ExampleLetters.paragraph("Dear Joan")))
                        .pages()
                        .getFirst();
        assertThat(body(page).getLast().y()).isGreaterThan(90 * MM);
    }

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
        assertThat((words.get(1).y() - words.get(0).y()) / 12).isBetween(1.4, 1.5);
    }

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
                                                                            == letter.root()
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
                letter.root().children().getFirst().children().stream()
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
    void theHeadingsOfATableStandOnEachPage() throws Exception {
        var rows = new ArrayList<List<List<Span>>>();
        IntStream.range(0, 90)
                .forEach(
                        at ->
                                rows.add(
                                        List.of(
                                                List.of(Span.of("Name " + at)),
                                                List.of(Span.of("x")))));
        var letter = set(12, List.of(new Table(List.of("Who", "How"), rows)));
        assertThat(letter.pages()).hasSizeGreaterThan(2);
        assertThat(letter.pages())
                .allSatisfy(
                        page ->
                                assertThat(page.words().findFirst().orElseThrow().line().text())
                                        .isEqualTo("Who"));
    }

    @Test
    void theHeadingsOfATableAreReadOnce() throws Exception {
        var rows = Collections.nCopies(90, List.of(List.of(Span.of("Name"))));
        var letter = set(12, List.of(new Table(List.of("Who"), rows)));
        assertThat(
                        letter.pages().stream()
                                .flatMap(page -> texts(page).stream())
                                .filter("Who"::equals))
                .hasSize(1);
    }

    @Test
    void whatFollowsANewPageStandsAtTheTop() throws Exception {
        var letter =
                set(
                        12,
                        List.of(
                                lines(3),
                                new NewPage(),
                                new NewPage(),
                                new Heading(2, "Keeping safe")));
        assertThat(letter.pages()).hasSize(2);
        var first = body(letter.pages().getLast()).getFirst();
        assertThat(first.y() - first.line().ascent()).isCloseTo(letter.form().top(), within(0.01));
    }

    @Test
    void noPageIsEmptyAfterALastNewPage() throws Exception {
        assertThat(set(12, List.of(new NewPage(), lines(2), new NewPage())).pages()).hasSize(1);
    }

    @Test
    void everyPageSaysWhoseItIsAndItsNumber() throws Exception {
        var pages = set(12, ExampleLetters.joan(12).blocks()).pages();
        for (int at = 0; at < pages.size(); at++) {
            assertThat(
                            pages.get(at)
                                    .words()
                                    .filter(words -> words.node() == null)
                                    .map(words -> words.line().text()))
                    .containsExactly(
                            "Joanie · 14 November 2026",
                            "page " + (at + 1) + " of " + pages.size());
        }
    }

    @Test
    void thereIsRoomToSignAboveEachLabel() throws Exception {
        var page =
                set(12, List.of(lines(2), new Signatures(List.of("Joan", "Sam", "Date"))))
                        .pages()
                        .getFirst();
        var rules =
                page.marks().stream()
                        .filter(PageMark.Bar.class::isInstance)
                        .map(PageMark.Bar.class::cast)
                        .toList();
        assertThat(rules).hasSize(3);
        var above = body(page).get(1);
        assertThat(rules.getFirst().y() - above.y() - above.line().descent())
                .isGreaterThanOrEqualTo(18 * MM - 0.01);
        var label =
                body(page).stream()
                        .filter(words -> words.line().text().equals("Joan"))
                        .findFirst()
                        .orElseThrow();
        assertThat(rules.getLast().y() - label.y() - label.line().descent())
                .isGreaterThanOrEqualTo(18 * MM - 0.01);
    }

    @Test
    void aParagraphThatRunsFromRightToLeftBeginsAtTheRight() throws Exception {
        var letter = set(12, List.of(ExampleLetters.paragraph("אני רוצה 12 לחזור.")));
        var words = body(letter.pages().getFirst()).getFirst();
        assertThat(words.x() + words.line().width()).isCloseTo(letter.form().right(), within(0.01));
        assertThat(words.line().left(0)).isGreaterThan(words.line().left(5));
    }

    @Test
    void largePrintHasNothingSmallerThanItself() throws Exception {
        var letter =
                set(
                        18,
                        ExampleLetters.joan(18).blocks().stream()
                                .filter(block -> !(block instanceof Address))
                                .toList());
        assertThat(
                        letter.pages().stream()
                                .flatMap(SetPage::words)
                                .flatMap(words -> words.line().clusters().stream()))
                .allMatch(cluster -> cluster.size() >= 18);
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
