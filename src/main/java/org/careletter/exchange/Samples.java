package org.careletter.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/// The invented plans that come with the program: quite different lives, each as rich as a real
/// plan.
public final class Samples {

    private Samples() {}

    /// Every sample, in the order in which they are offered.
    public static List<Sample> all() {
        return List.of(
                read("joan-own-home", LocalDate.of(2026, 11, 14)),
                read("kai-own-plan", LocalDate.of(2026, 11, 20)),
                read("parveen-care-home", LocalDate.of(2026, 11, 20)));
    }

    private static Sample read(String name, LocalDate date) {
        try (var in = Samples.class.getResourceAsStream("sample/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("no sample " + name);
            }
            return new Sample(name, date, PlanFile.read(in.readAllBytes()));
        } catch (PlanFileRefused e) {
            throw new IllegalStateException("sample " + name + " at " + e.place(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
