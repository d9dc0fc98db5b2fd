package org.careletter.ui.priority;

import javafx.scene.control.ComboBox;

import org.careletter.plan.Plan;
import org.careletter.ui.session.PlanSession;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Ties a choice to the plan: it shows what the plan says, and what is chosen is an edit.
final class Shown {

    private Shown() {}

    /// Shows what `read` finds in the plan; a choice of something else applies `edit`.
    static <V> void in(
            ComboBox<V> choice,
            PlanSession session,
            Function<Plan, Optional<V>> read,
            BiFunction<Plan, V, Plan> edit) {
        Runnable show = () -> choice.setValue(read.apply(session.now()).orElse(null));
        show.run();
        session.plan().addListener((_, _, _) -> show.run());
        choice.valueProperty()
                .addListener(
                        (_, _, chosen) -> {
                            if (chosen != null
                                    && !Optional.of(chosen).equals(read.apply(session.now()))) {
                                session.apply(plan -> edit.apply(plan, chosen));
                            }
                        });
    }
}
