package org.careletter.vault.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.plan.kept.Checkpoint.Reason;
import org.careletter.plan.kept.Checkpoint;
import org.careletter.plan.kept.KeepHistory;
import org.careletter.vault.backup.Retention;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/// Which versions of a plan may go, and that no clock takes more than that.
class ThinningTest {

    private static final UUID PLAN = new UUID(7, 7);
    private static final Instant TODAY = Instant.parse("2030-06-15T18:00:00Z");
    private static final Duration TEN_YEARS = Duration.ofDays(3653);

    private static final List<Reason> REASONS = List.of(Reason.values());

    private final List<Checkpoint> all = new ArrayList<>();

    @Test
    void keepsEverythingOfTheLastYear() {
        works(364, 0, 3);
        assertThat(gone()).isEmpty();
    }

    @Test
    void keepsTheLastOfEachDayOfTheYearBefore() {
        works(700, 0, 3);
        var left = left();
        var days = TODAY.minus(Duration.ofDays(600));
        assertThat(on(days, left)).containsExactly(on(days, all).getLast());
        assertThat(left).hasSizeGreaterThan(3 * 365).hasSizeLessThan(3 * 365 + 3 * 30 + 340);
    }

    @Test
    void keepsTheLastOfEachWeekBeforeThat() {
        works(2000, 0, 2);
        var old = LocalDate.parse("2028-04-03"); // a Monday
        var weeks = weeks(left().stream().filter(each -> day(each).isBefore(old)));
        assertThat(weeks).doesNotHaveDuplicates();
        assertThat(weeks).hasSameElementsAs(new HashSet<>(weeks(olderThan(old))));
    }

    @Test
    void keepsForEverWhatALetterWasMadeOfAndWhatWasAgreedTo() {
        works(1200, 0, 1);
        var day = TODAY.minus(Duration.ofDays(1100));
        var letter = version(day, Reason.LETTER);
        var agreed = version(day, Reason.AGREED);
        all.addAll(100, List.of(letter, agreed));
        assertThat(left()).contains(letter, agreed);
    }

    @Test
    void keepsEverythingWhereThatWasChosen() {
        works(2000, 0, 2);
        assertThat(Thinning.of(all, TODAY, KeepHistory.KEEP_ALL)).isEmpty();
    }

    @Test
    void keepsEverythingOfAPlanThatWasSeldomWorkedWith() {
        for (int year = 20; year > 20 - Thinning.DAYS + 1; year--) {
            worksOn(TODAY.minus(Duration.ofDays(365L * (year + 10))), 5);
        }
        assertThat(gone()).isEmpty();
    }

    @Test
    void keepsEverythingOfNothing() {
        assertThat(gone()).isEmpty();
    }

    @Test
    void keepsWhatItWouldKeepTodayAfterYearsInADrawer() {
        works(700, 0, 3);
        assertThat(Thinning.of(all, TODAY.plus(TEN_YEARS), KeepHistory.THIN_OUT)).isEqualTo(gone());
    }

    @Test
    void aClockThatIsAheadForAMonthOfWorkCostsNothing() {
        works(364, 0, 3);
        for (int day = 1; day < Thinning.DAYS; day++) {
            var wrong = TODAY.plus(TEN_YEARS).plus(Duration.ofDays(day));
            worksOn(wrong, 3);
            assertThat(Thinning.of(all, wrong, KeepHistory.THIN_OUT)).isEmpty();
        }
        works(0, -10, 3);
        var later = TODAY.plus(Duration.ofDays(10));
        assertThat(Thinning.of(all, later, KeepHistory.THIN_OUT)).isEmpty();
    }

    @Test
    void whatWasWrittenWhileTheClockWasAheadStopsNoThinningLater() {
        works(900, 700, 3);
        worksOn(TODAY.plus(TEN_YEARS), 3);
        works(699, 0, 3);
        assertThat(day(left().getLast())).isEqualTo(Retention.day(TODAY));
        assertThat(gone()).hasSizeGreaterThan(500);
    }

    @Test
    void whatWasWrittenWhileTheClockWasBehindIsAsYoungAsItIs() {
        works(800, 100, 2);
        var behind = new ArrayList<Checkpoint>();
        for (int hour = 0; hour < 10; hour++) {
            behind.add(version(Instant.EPOCH.plus(Duration.ofHours(hour)), Reason.TIME));
        }
        all.addAll(behind);
        works(99, 0, 2);
        assertThat(gone()).isNotEmpty();
        assertThat(left()).containsAll(behind);
    }

    @Test
    void aClockThatIsBehindNowCostsNothing() {
        works(2000, 0, 2);
        assertThat(Thinning.of(all, Instant.EPOCH, KeepHistory.THIN_OUT)).isEmpty();
    }

    /// Whatever the clock said at any time.
    @Test
    void neverLetsGoOfWhatHasToStay() {
        for (int seed = 0; seed < 300; seed++) {
            var chance = new Random(seed);
            livesALife(chance);
            var clock = TODAY.plus(Duration.ofDays(chance.nextInt(-3000, 3000)));
            var gone = new HashSet<>(Thinning.of(all, clock, KeepHistory.THIN_OUT));
            var left = all.stream().filter(each -> !gone.contains(each.id())).toList();
            assertThat(left.getLast()).as("seed %s", seed).isEqualTo(all.getLast());
            assertThat(new HashSet<>(left)).containsAll(madeIntoLetters());
            assertThat(new HashSet<>(weeks(left.stream()))).containsAll(weeks(all.stream()));
            assertThat(Thinning.of(left, clock, KeepHistory.THIN_OUT))
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    /// A stop in between leaves some of what may go: then the same stays as without it.
    @Test
    void whatMayGoCanGoInSteps() {
        for (int seed = 0; seed < 100; seed++) {
            var chance = new Random(seed);
            livesALife(chance);
            var whole = new HashSet<>(gone());
            var left = left();
            all.removeIf(each -> whole.contains(each.id()) && chance.nextBoolean());
            assertThat(left()).as("seed %s", seed).isEqualTo(left);
        }
    }

    /// Years of work with pauses, and now and then a clock that is wrong for a while.
    private void livesALife(Random chance) {
        all.clear();
        var time = TODAY.minus(Duration.ofDays(chance.nextInt(200, 3000)));
        var wrong = Duration.ZERO;
        while (time.isBefore(TODAY)) {
            time = time.plus(Duration.ofHours(chance.nextInt(1, chance.nextInt(10, 300))));
            if (chance.nextInt(40) == 0) {
                wrong = Duration.ofDays(chance.nextInt(-4000, 4000));
            } else if (chance.nextInt(10) == 0) {
                wrong = Duration.ZERO;
            }
            var reason = REASONS.get(chance.nextInt(REASONS.size()));
            all.add(version(time.plus(wrong), reason));
        }
    }

    /// From so many days ago until so many days ago, some versions a day.
    private void works(int from, int until, int aDay) {
        for (int ago = from; ago >= until; ago--) {
            worksOn(TODAY.minus(Duration.ofDays(ago)), aDay);
        }
    }

    private void worksOn(Instant day, int times) {
        for (int time = 0; time < times; time++) {
            all.add(version(day.plus(Duration.ofMinutes(10L * time)), Reason.TIME));
        }
    }

    private static Checkpoint version(Instant at, Reason reason) {
        return new Checkpoint(UUID.randomUUID(), PLAN, at, "Sam Carter", reason);
    }

    private List<UUID> gone() {
        return Thinning.of(all, TODAY, KeepHistory.THIN_OUT);
    }

    private List<Checkpoint> left() {
        var gone = new HashSet<>(gone());
        return all.stream().filter(each -> !gone.contains(each.id())).toList();
    }

    private Stream<Checkpoint> olderThan(LocalDate day) {
        return all.stream().filter(each -> day(each).isBefore(day));
    }

    private List<Checkpoint> madeIntoLetters() {
        return all.stream().filter(each -> each.reason() == Reason.LETTER).toList();
    }

    private static List<Checkpoint> on(Instant day, List<Checkpoint> versions) {
        return versions.stream().filter(each -> day(each).equals(Retention.day(day))).toList();
    }

    private static List<String> weeks(Stream<Checkpoint> versions) {
        return versions.map(each -> Retention.week(day(each))).toList();
    }

    private static LocalDate day(Checkpoint version) {
        return Retention.day(version.at());
    }
}
