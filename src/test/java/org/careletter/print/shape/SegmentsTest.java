package org.careletter.print.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"plan’s", "o’clock", "don't", "wedi’u", "(“Zeb”)", "“Sun.”°"})
    void endsNoLineInsideAWordAtAnApostropheOrQuotationMark(String word) {
        var segments = new Segments(word);

        for (int at = 1; at < word.length(); at++) {
            assertThat(segments.breakBefore(at)).isEqualTo(Cluster.Break.NONE);
        }
    }

    @Test
    void endsALineBeforeAnOpeningQuotationMark() {
        assertThat(new Segments("said “Sun.”").breakBefore(5)).isEqualTo(Cluster.Break.MAY);
    }
}
