package org.careletter.print.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.print.page.PageReading.body;
import static org.careletter.print.page.PageReading.lines;
import static org.careletter.print.page.PageReading.set;

import org.careletter.letter.Block.Signatures;
import org.careletter.print.ExampleLetters;
import org.junit.jupiter.api.Test;

import java.util.List;

/// The foot of every page, and the room to sign.
class FootAndSignaturesTest {

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
                .isGreaterThanOrEqualTo(SignatureFlow.ROOM - 0.01);
        var label =
                body(page).stream()
                        .filter(words -> words.line().text().equals("Joan"))
                        .findFirst()
                        .orElseThrow();
        assertThat(rules.getLast().y() - label.y() - label.line().descent())
                .isGreaterThanOrEqualTo(SignatureFlow.ROOM - 0.01);
    }
}
