package org.careletter.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careletter.letter.SmallPlan.JOAN;
import static org.careletter.letter.SmallPlan.MAUREEN;
import static org.careletter.letter.SmallPlan.agreed;
import static org.careletter.letter.SmallPlan.heard;
import static org.careletter.letter.SmallPlan.own;
import static org.careletter.letter.SmallPlan.promise;
import static org.careletter.letter.SmallPlan.toJoan;
import static org.careletter.letter.SmallPlan.typed;
import static org.careletter.letter.SmallPlan.with;

import org.careletter.plan.Plans;
import org.careletter.plan.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// Lines that somebody made are theirs.
class OwnLinesTest {

    private static final String MATTERS = "about.matters";

    @Test
    void aListOfSeveralLinesStaysOne() {
        assertThat(toJoan(with(MATTERS, typed(JOAN, "milk\neggs\ntea"))))
                .contains("\nWhat matters most to you:\n\n“milk\neggs\ntea”\n");
    }

    @Test
    void aVerseOfOnesOwnStandsWithoutMarksOnItsLines() {
        assertThat(own(with(MATTERS, typed(JOAN, "Tea at four.\n\n\n Then the news."))))
                .contains("\nWhat matters most to me.\n\nTea at four.\n\nThen the news.\n");
    }

    @Test
    void linesBeginAfterTheirSpeakerAndEndBeforeTheNext() {
        assertThat(
                        toJoan(
                                with(
                                        MATTERS,
                                        typed(JOAN, "My garden."),
                                        typed(MAUREEN, "her tea\nher garden"),
                                        heard(JOAN, "milk\neggs"),
                                        agreed(JOAN, "My tea."))))
                .contains(" “My garden.” Your sister Maureen says:\n“her tea\nher garden”")
                .contains("\nYou said:\n“milk\neggs”°\n“My tea.”");
    }

    @Test
    void aPromiseOfSeveralLinesIsQuoted() {
        var plan =
                SmallPlan.plan()
                        .with(
                                next ->
                                        next.priorities(
                                                List.of(
                                                        Priority.empty(Plans.id("p"))
                                                                .withTitle("Tea")
                                                                .withCommitments(
                                                                        List.of(
                                                                                promise(
                                                                                        MAUREEN,
                                                                                        agreed(
                                                                                                MAUREEN,
                                                                                                "bring"
                                                                                                        + " milk\n"
                                                                                                        + "and eggs")))))));
        assertThat(toJoan(plan)).contains("“bring milk\nand eggs”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u000B", "\f", "\u0085", "\u2028", "\u2029", "\r\n"})
    void everyProgramsEndOfALineIsOne(String end) {
        assertThat(toJoan(with(MATTERS, typed(JOAN, "first line" + end + "second line"))))
                .contains("“first line\nsecond line”");
    }

    @Test
    void wordsOfWhichNothingCanBeSeenAreNotPrinted() {
        assertThat(toJoan(with(MATTERS, heard(JOAN, "\u200B")))).doesNotContain("“", "°");
    }
}
