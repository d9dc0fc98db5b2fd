package org.careletter.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.vault.TestVault;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

/// Which backups stay.
class RetentionTest {

    @Test
    void keepsDaysThenWeeksThenMonths() {
        var daily =
                IntStream.range(0, 500)
                        .mapToObj(day -> TestVault.NOW.minus(Duration.ofDays(day)))
                        .toList();
        var kept = Retention.kept(daily);
        assertThat(kept).containsAll(daily.subList(0, 7));
        assertThat(kept).hasSizeBetween(18, 23);
        assertThat(kept.stream().min(Instant::compareTo).orElseThrow())
                .isBefore(TestVault.NOW.minus(Duration.ofDays(300)));
    }

    @Test
    void keepsTheNewestOfADay() {
        var morning = Instant.parse("2026-11-23T08:00:00Z");
        var evening = Instant.parse("2026-11-23T20:00:00Z");
        assertThat(Retention.kept(java.util.List.of(morning, evening))).containsExactly(evening);
    }
}
