package org.careletter.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.careletter.plan.kept.KeepHistory;
import org.careletter.session.Background;
import org.careletter.shelf.Records;
import org.careletter.shelf.ShelfFailure;
import org.careletter.ui.kit.Surroundings;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Choosing how long versions are kept is saved at once, or nothing changes and it says why.
class KeepingModelTest {

    private KeepHistory saved = KeepHistory.THIN_OUT;
    private boolean full;
    private final KeepingModel model =
            new KeepingModel(
                    records(),
                    Surroundings.of(
                            Locale.UK, Clock.systemUTC(), UUID::randomUUID, Background.INLINE));

    @Test
    void showsWhatIsSaved() {
        saved = KeepHistory.KEEP_ALL;
        model.refresh();
        assertThat(model.choice().get()).isEqualTo(KeepHistory.KEEP_ALL);
        assertThat(model.said().get()).isEmpty();
    }

    @Test
    void savesAtOnceAndSaysWhatComesOfIt() {
        model.choose(KeepHistory.KEEP_ALL);
        assertThat(saved).isEqualTo(KeepHistory.KEEP_ALL);
        assertThat(model.said().get()).isEqualTo("Saved. From now on every version is kept.");
        model.choose(KeepHistory.THIN_OUT);
        assertThat(saved).isEqualTo(KeepHistory.THIN_OUT);
        assertThat(model.said().get()).contains("Nothing is taken away yet.");
    }

    @Test
    void changesNothingWhenItCannotBeSavedAndSaysSoEachTime() {
        var told = new ArrayList<String>();
        model.failure().subscribe(problem -> told.add(problem));
        full = true;
        model.choose(KeepHistory.KEEP_ALL);
        model.choose(KeepHistory.KEEP_ALL);
        assertThat(told).isEqualTo(List.of("", "The disk is full.", "", "The disk is full."));
        assertThat(model.choice().get()).isEqualTo(KeepHistory.THIN_OUT);
        assertThat(model.said().get()).isEmpty();

        full = false;
        model.choose(KeepHistory.KEEP_ALL);
        assertThat(model.choice().get()).isEqualTo(KeepHistory.KEEP_ALL);
        assertThat(model.failure().get()).isEmpty();
    }

    private Records records() {
        return (Records)
                Proxy.newProxyInstance(
                        Records.class.getClassLoader(),
                        new Class<?>[] {Records.class},
                        (_, _, arguments) -> {
                            if (arguments == null) {
                                return saved;
                            }
                            if (full) {
                                throw new ShelfFailure("The disk is full.", new IOException());
                            }
                            saved = (KeepHistory) arguments[0];
                            return null;
                        });
    }
}
