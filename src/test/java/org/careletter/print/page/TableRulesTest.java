package org.careletter.print.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.print.page.PageReading.set;
import static org.careletter.print.page.PageReading.texts;

import org.careletter.letter.Block.Table;
import org.careletter.letter.Span;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// The headings of a table that is longer than a page.
class TableRulesTest {

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
}
