package org.careletter.ui.door;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

/// How long somebody waits who typed a wrong passphrase.
class PatienceTest {

    private static final Instant NOW = Instant.parse("2026-11-14T10:02:00Z");

    @Test
    void growsWithEachWrongTryUpToAMinute() {
        assertThat(IntStream.rangeClosed(0, 9).mapToLong(wrong -> after(wrong).toSeconds()))
                .containsExactly(0L, 0L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Property
    void neverShrinksAndNeverGoesBeyondAMinute(@ForAll @IntRange(max = 500) int wrong) {
        assertThat(after(wrong + 1)).isBetween(after(wrong), Patience.LONGEST);
    }

    @Test
    void isOverAfterTheWait() {
        var patience = tries(3);

        assertThat(patience.left(NOW.plusSeconds(1))).isEqualTo(Duration.ofSeconds(3));
        assertThat(patience.left(NOW.plusSeconds(4))).isZero();
        assertThat(patience.left(NOW.plusSeconds(4000))).isZero();
    }

    @Test
    void isNeverLongerThanTheWaitWhenTheClockIsSetBack() {
        assertThat(tries(3).left(NOW.minus(Duration.ofDays(400)))).isEqualTo(Duration.ofSeconds(4));
    }

    private static Duration after(int wrong) {
        return tries(wrong).left(NOW);
    }

    private static Patience tries(int wrong) {
        var patience = Patience.NONE;
        for (int i = 0; i < wrong; i++) {
            patience = patience.afterWrong(NOW);
        }
        return patience;
    }
}
