package org.careletter.ui.desk.priority;

import javafx.geometry.VPos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;

import org.careletter.plan.Plan;
import org.careletter.session.PlanSession;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Ties what is on screen to the plan, now and whenever it changes.
final class Shown {

    private Shown() {}

    /// Shows what `read` finds in the plan; a choice of something else applies `edit`.
    static <V> void in(
            ComboBox<V> choice,
            PlanSession session,
            Function<Plan, Optional<V>> read,
            BiFunction<Plan, V, Plan> edit) {
        InWindow.show(
                choice, session.plan(), plan -> choice.setValue(read.apply(plan).orElse(null)));
        choice.valueProperty()
                .addListener(
                        (_, _, chosen) -> {
                            if (chosen != null
                                    && !Optional.of(chosen).equals(read.apply(session.now()))) {
                                session.apply(plan -> edit.apply(plan, chosen));
                            }
                        });
    }

    /// A choice with its name before it.
    static FlowPane row(String name, ComboBox<?> choice) {
        var row = new FlowPane(12, 6, Controls.label(name, "quiet"), choice);
        row.setRowValignment(VPos.CENTER);
        return row;
    }
}
