package org.careletter.ui.plans;

import javafx.scene.Scene;

import org.careletter.plan.kept.Summary;
import org.careletter.session.Background;
import org.careletter.session.Means;
import org.careletter.session.Timer;
import org.careletter.ui.frame.Frame;
import org.careletter.ui.kit.Surroundings;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Lays out a list of made-up plans that nobody sees, while somebody types the passphrase. What
/// Java and JavaFX do for the first time takes them many times longer; so the real list is not the
/// first one. It goes a row at a time, and no key waits for more than that.
public final class Rehearsal {

    private static final int STEPS = PlanRows.AT_FIRST + 1;
    private static final int ROUNDS = 4;

    /// The window's first picture comes before.
    private static final Duration FIRST = Duration.ofMillis(100);

    private static final Duration PAUSE = Duration.ofMillis(10);

    private final Frame frame;
    private final Supplier<PlansScreen> screens;
    private final Timer timer;
    private @Nullable Made made;
    private int done;

    /// A list that nobody sees.
    private record Made(PlansModel model, Scene scene) {}

    /// @param screens gives the list of a shelf without plans
    public Rehearsal(Frame frame, Supplier<PlansScreen> screens) {
        this.frame = frame;
        this.screens = screens;
        this.timer = frame.parts().means().timers().timer(this::step);
    }

    /// Begins, in a window that was just opened.
    public void begin() {
        timer.start(FIRST);
    }

    /// Ends: the real list comes next.
    public void end() {
        timer.stop();
        made = null;
    }

    private void step() {
        int rows = done % STEPS;
        var list = made;
        if (list == null || rows == 0) {
            list = make();
            made = list;
        }
        list.model().show(plans(rows));
        list.scene().getRoot().applyCss();
        list.scene().getRoot().layout();
        done++;
        if (done < ROUNDS * STEPS) {
            timer.start(PAUSE);
        } else {
            end();
        }
    }

    private Made make() {
        var means = frame.parts().means();
        var atOnce = new Means(means.clock(), means.ids(), Background.INLINE, means.timers());
        var surroundings = new Surroundings(frame.surroundings().locale(), atOnce);
        var screen = screens.get();
        var model = new PlansModel(screen.shelf(), surroundings);
        var menu = frame.menu(List.of(), List.of());
        return new Made(model, frame.unseen(new PlansView(model, screen, menu, surroundings)));
    }

    private List<Summary> plans(int number) {
        return IntStream.range(0, number).mapToObj(this::plan).toList();
    }

    private Summary plan(int number) {
        var day = LocalDate.EPOCH;
        return new Summary(
                new UUID(0, number),
                "Somebody whose name is long",
                "What they want first, in a few words",
                day,
                day,
                2,
                frame.surroundings().clock().instant(),
                "",
                List.of());
    }
}
