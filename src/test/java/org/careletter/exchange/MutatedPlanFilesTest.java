package org.careletter.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.BesideTheWindow;
import org.careletter.FaultRun;
import org.careletter.letter.LetterChoices;
import org.careletter.letter.LetterWriter;
import org.careletter.letter.Narrator;
import org.careletter.letter.PlainText;
import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.print.LetterPdf;
import org.careletter.print.UnprintableText;
import org.careletter.words.Summaries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// Whatever somebody does to a plan file, it is refused with one sentence, soon, or it is a plan
/// that can be kept, listed and printed like any other.
@BesideTheWindow
@Tag(FaultRun.TAG)
class MutatedPlanFilesTest {

    private static final int FILES = FaultRun.times("plan-files", 1_500, 100_000);
    private static final long TOO_LONG = TimeUnit.SECONDS.toNanos(2);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private static final LetterPdf PRINT = new LetterPdf();

    private final Map<String, Integer> others = new TreeMap<>();
    private int refused;
    private int plans;
    private int late;
    private long longest;

    @Test
    void areRefusedOrArePlans() {
        var sound = soundFiles();
        var chance = FaultRun.chance();
        var mutator = new PlanFileMutator(chance);
        for (int file = 0; file < FILES; file++) {
            bringIn(mutator.mutated(sound.get(chance.nextInt(sound.size()))));
        }
        int odd = others.values().stream().mapToInt(Integer::intValue).sum();
        FaultRun.tell(
                ("%d mutated plan files: %d refused with one sentence, %d plans, other exceptions"
                                + " %d, over 2 s of work %d (longest %d ms)")
                        .formatted(
                                FILES,
                                refused,
                                plans,
                                odd,
                                late,
                                TimeUnit.NANOSECONDS.toMillis(longest)));
        assertThat(others).isEmpty();
        assertThat(late).isZero();
        assertThat(refused).isGreaterThan(FILES / 2);
        assertThat(plans).isPositive();
    }

    private static List<byte[]> soundFiles() {
        var files = new ArrayList<byte[]>();
        Samples.all().forEach(sample -> files.add(PlanFile.write(sample.plan())));
        for (int more = 0; more < 3; more++) {
            files.add(PlanFile.write(Plans.joan()));
        }
        return files;
    }

    private void bringIn(byte[] file) {
        long before = work();
        try {
            var plan = PlanFile.read(file);
            plans++;
            use(plan);
        } catch (PlanFileRefused failure) {
            refused++;
            assertThat(failure.sentence(Locale.UK)).isNotBlank().endsWith(".");
            assertThat(failure.sentence(Locale.of("cy"))).isNotBlank().endsWith(".");
        } catch (RuntimeException | StackOverflowError other) {
            others.merge(
                    other + " at " + List.of(other.getStackTrace()).getFirst(), 1, Integer::sum);
        }
        long took = work() - before;
        longest = Math.max(longest, took);
        late += took > TOO_LONG ? 1 : 0;
    }

    private static void use(Plan plan) throws PlanFileRefused {
        assertThat(PlanFile.read(PlanFile.write(plan))).isEqualTo(plan);
        assertThat(Summaries.of(plan, Instant.EPOCH).plan()).isEqualTo(plan.id());
        for (Narrator narrator : Narrator.values()) {
            var letter = LetterWriter.write(plan, LetterChoices.whole(narrator, DAY));
            assertThat(PlainText.of(letter)).isNotBlank();
            try {
                assertThat(PRINT.pdf(letter)).isNotEmpty();
            } catch (UnprintableText unprintable) {
                assertThat(unprintable.sentence(Locale.UK)).isNotBlank();
            }
        }
    }

    /// The time this thread worked, which other programs on the computer cannot lengthen.
    private static long work() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
