package org.careletter.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The invented plans that come with the program: quite different lives, each as rich as a real
/// plan.
public final class Samples {

    private static final List<String> NAMES =
            List.of("joan-own-home", "kai-own-plan", "parveen-care-home");

    private Samples() {}

    /// Every sample, in the order in which they are offered.
    public static List<Sample> all() {
        return NAMES.stream().map(Samples::read).toList();
    }

    private static Sample read(String name) {
        try (var in = Samples.class.getResourceAsStream("sample/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("no sample " + name);
            }
            return new Sample(name, PlanFile.read(in.readAllBytes()));
        } catch (PlanFileRefused e) {
            throw new IllegalStateException("sample " + name + " at " + e.place(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
