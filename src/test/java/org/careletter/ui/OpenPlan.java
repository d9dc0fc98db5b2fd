package org.careletter.ui;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.careletter.plan.Plan;
import org.careletter.plan.Plans;
import org.careletter.session.Background;
import org.careletter.session.PlanSession;
import org.careletter.ui.kit.OnePress;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.theme.Look;
import org.careletter.ui.theme.Theme;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

/// A plan that Sam has open, one view of it in a real window, and somebody at the window.
///
/// @param session the open plan
/// @param visitor who uses the view
public record OpenPlan(PlanSession session, Visitor visitor) {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-14T10:02:00Z"), ZoneOffset.UTC);

    /// Opens a view of a plan.
    public static OpenPlan with(Plan plan, BiFunction<PlanSession, Surroundings, Region> view)
            throws TimeoutException {
        var surroundings = Surroundings.of(Locale.UK, CLOCK, UUID::randomUUID, Background.INLINE);
        var session = new PlanSession(plan, Plans.id("sam"), _ -> {}, surroundings.means());
        var visitor =
                Visitor.opens(
                        stage -> {
                            Theme.loadFonts();
                            var root = new StackPane(view.apply(session, surroundings));
                            root.getStyleClass().add("screen");
                            var scene = new Scene(root);
                            OnePress.in(scene);
                            Theme.apply(scene, Look.usual("en"));
                            stage.setScene(scene);
                            stage.show();
                        });
        return new OpenPlan(session, visitor);
    }
}
