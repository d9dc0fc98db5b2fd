package org.careletter.bench;

import org.careletter.shelf.Shelf;
import org.careletter.shelf.VaultShelf;
import org.careletter.vault.Damages;
import org.careletter.vault.EmptyVault;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/// A vault with a great many plans and a safety copy of all of them. To fill one takes minutes, so
/// it is done once for all benchmarks of a run, and each gets a copy.
public final class ManyPlans {

    /// How many there are.
    public static final int MANY = Integer.getInteger("bench.plans", 10_000);

    /// What opens the vault.
    public static final String PASSPHRASE = "four apples in the rain";

    /// When the copy was made.
    public static final Instant NOW = Instant.parse("2026-11-14T10:02:00Z");

    /// The same, standing still.
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    /// It is filled days before, so that a copy of everything is due and the journal starts anew
    /// after it: nobody else saves so much between two copies.
    private static final Duration BEFORE = Duration.ofDays(-2);

    private static @Nullable Path filled;

    private ManyPlans() {}

    /// Puts such a vault into a folder that is not there yet.
    public static void copyTo(Path folder) throws Exception {
        Damages.copy(filled(), folder);
    }

    /// Unlocks a vault that this passphrase opens.
    public static Shelf unlocked(Path folder, Clock clock) throws Exception {
        return VaultShelf.of(() -> EmptyVault.unlock(folder, PASSPHRASE, clock), Locale.UK);
    }

    /// Makes a vault with the first of the plans, and leaves it unlocked.
    public static Shelf filled(Path folder, int plans, Clock clock) throws Exception {
        EmptyVault.make(folder, PASSPHRASE, clock);
        var shelf = unlocked(folder, clock);
        for (int i = 0; i < plans; i++) {
            shelf.save(BenchPlans.plan(i), clock.instant());
        }
        return shelf;
    }

    private static synchronized Path filled() throws Exception {
        var there = filled;
        if (there == null) {
            var home = Files.createTempDirectory("careletter-many");
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> delete(home)));
            there = home.resolve("vault");
            filled(there, MANY, Clock.offset(CLOCK, BEFORE)).close();
            var shelf = unlocked(there, CLOCK);
            CopyOfToday.waitFor(shelf, CLOCK);
            shelf.close();
            filled = there;
        }
        return there;
    }

    private static void delete(Path home) {
        try {
            Damages.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
