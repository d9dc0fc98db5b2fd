package org.careletter.plan;

import org.careletter.plan.code.Part;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// Chance that is the same again for the same seed.
final class Chance {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    private final Random random;
    private final int size;

    /// @param size the most elements a list has
    Chance(long seed, int size) {
        this.random = new Random(seed);
        this.size = size;
    }

    boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <E extends Enum<E>> E of(Class<E> type) {
        return of(List.of(type.getEnumConstants()));
    }

    <T> @Nullable T maybe(Supplier<T> some) {
        return one(2) ? null : some.get();
    }

    String maybeText(Supplier<String> some) {
        return one(2) ? "" : some.get();
    }

    /// Often empty, never longer than the size.
    <T> List<T> list(Supplier<T> element) {
        return one(3) ? List.of() : list(between(0, size), element);
    }

    <T> List<T> list(int length, Supplier<T> element) {
        var list = new ArrayList<T>();
        for (int i = 0; i < length; i++) {
            list.add(element.get());
        }
        return List.copyOf(list);
    }

    <T> List<T> someOf(List<T> all) {
        return all.stream().filter(_ -> one(3)).toList();
    }

    Set<Part> parts() {
        var parts = EnumSet.noneOf(Part.class);
        parts.addAll(someOf(List.of(Part.values())));
        return parts;
    }

    UUID id() {
        return new UUID(
                (random.nextLong() & ~0xF000L) | 0x4000L,
                (random.nextLong() >>> 2) | Long.MIN_VALUE);
    }

    LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(1_500));
    }

    Instant moment() {
        return Instant.ofEpochSecond(
                1_760_000_000L + random.nextInt(60_000_000), 1_000L * between(0, 999));
    }
}
