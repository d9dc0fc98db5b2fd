package org.careletter.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What one benchmark has to reach. All its figures are printed before it fails, because a figure
/// is of use most of all beside the others.
public final class Goals {

    private final List<String> missed = new ArrayList<>();

    /// Something takes at most so many milliseconds.
    public void time(String what, long nanos, long bar) {
        note(what, Figures.time(what, nanos, bar));
    }

    /// Something is at most so many times as large as something else.
    public void times(String what, double is, double bar, String against) {
        note(
                what,
                Figures.figure(
                        what,
                        String.format(Locale.ROOT, "%.2f ×", is),
                        String.format(Locale.ROOT, "≤ %.1f × %s", bar, against),
                        is <= bar));
    }

    /// Fails if one was missed.
    public void hold() {
        assertThat(missed).as("goals that were missed").isEmpty();
    }

    private void note(String what, boolean holds) {
        if (!holds) {
            missed.add(what);
        }
    }
}
