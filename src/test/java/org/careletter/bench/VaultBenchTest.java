package org.careletter.bench;

import org.careletter.shelf.Shelf;
import org.careletter.words.Search;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/// How long the vault lets somebody wait, among a great many plans.
@Tag(Figures.TAG)
class VaultBenchTest {

    private static final int MANY = ManyPlans.MANY;
    private static final Instant NOW = ManyPlans.NOW;
    private static final int FEW = 10;
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir Path home;

    private final Random chance = new Random(7);

    @Test
    void savingOpeningAndFinding() throws Exception {
        var few = few();
        var many = many();
        saving(many.shelf());
        amongMany(few, many);
        searching(many.shelf());
        few.shelf().close();
        many.shelf().close();
        unlocking();
    }

    private void saving(Shelf shelf) throws Exception {
        var raw = home.resolve("raw");
        try (var file =
                FileChannel.open(raw, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var plan = BenchPlans.plan(0);
            var pair =
                    Pair.inTurns(
                            50,
                            300,
                            () -> {
                                shelf.save(plan, NOW);
                                return 0;
                            },
                            () -> {
                                file.write(ByteBuffer.allocate(4096));
                                file.force(false);
                                return 0;
                            });
            Figures.ratio("a save, acknowledged", pair, 3, "one fsynced 4 KiB append");
        }
    }

    private void amongMany(Full few, Full many) throws Exception {
        Figures.ratio(
                "opening a plan among " + MANY,
                Pair.inTurns(50, 300, () -> open(many), () -> open(few)),
                1.3,
                "among " + FEW);
        Figures.ratio(
                "saving a plan among " + MANY,
                Pair.inTurns(50, 300, () -> save(many), () -> save(few)),
                1.3,
                "among " + FEW);
    }

    private long open(Full full) throws Exception {
        full.shelf().open(full.plans().get(chance.nextInt(full.plans().size())));
        return 0;
    }

    private long save(Full full) throws Exception {
        var plan = full.shelf().open(full.plans().get(chance.nextInt(full.plans().size())));
        long before = System.nanoTime();
        full.shelf().save(plan, NOW);
        return System.nanoTime() - before;
    }

    private static void searching(Shelf shelf) throws Exception {
        var all = shelf.summaries();
        var keys = List.of("g", "ga", "gar", "gard", "garde", "garden", "garden 4", "garden 42");
        var times = new ArrayList<Long>();
        for (int i = 0; i < 40; i++) {
            for (String typed : keys) {
                long before = System.nanoTime();
                var _ = all.stream().filter(Search.forTyped(typed)::finds).count();
                if (i >= 10) {
                    times.add(System.nanoTime() - before);
                }
            }
        }
        Figures.time(
                "a keystroke in search over " + MANY + " plans, finding alone, p99",
                Times.share(0.99, times.stream().mapToLong(Long::longValue).toArray()),
                16);
    }

    private void unlocking() throws Exception {
        var times = new long[7];
        for (int i = 0; i < times.length; i++) {
            long before = System.nanoTime();
            var shelf = unlocked("many");
            shelf.summaries();
            times[i] = System.nanoTime() - before;
            shelf.close();
        }
        Figures.time(
                "unlocking to the list of " + MANY + " plans, without key stretching",
                Times.median(times),
                1000);
    }

    private Full many() throws Exception {
        ManyPlans.copyTo(home.resolve("many"));
        return full(unlocked("many"), MANY);
    }

    private Full few() throws Exception {
        return full(ManyPlans.filled(home.resolve("few"), FEW, CLOCK), FEW);
    }

    private static Full full(Shelf shelf, int plans) {
        return new Full(shelf, IntStream.range(0, plans).mapToObj(BenchPlans::id).toList());
    }

    private Shelf unlocked(String name) throws Exception {
        return ManyPlans.unlocked(home.resolve(name), CLOCK);
    }

    private record Full(Shelf shelf, List<UUID> plans) {}
}
