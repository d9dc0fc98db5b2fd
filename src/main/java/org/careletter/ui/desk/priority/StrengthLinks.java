package org.careletter.ui.desk.priority;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.careletter.guide.Guide;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanEdits;
import org.careletter.plan.PlanList;
import org.careletter.plan.Priority;
import org.careletter.plan.Statement;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.KeptCards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Strengths that were told already, to tick where they help with a priority. Those that do not
/// help wait behind a link, so that a long list does not get in the way.
final class StrengthLinks extends VBox {

    private final UUID priority;
    private final PlanSession session;
    private final Texts texts;
    private final Guide strengths;
    private final Map<UUID, CheckBox> byId = new HashMap<>();
    private final Label heading;
    private final VBox boxes = new VBox(6);
    private final Hyperlink more = new Hyperlink();
    private boolean choosing;

    StrengthLinks(UUID priority, Guide strengths, PlanSession session, Texts texts) {
        super(6);
        this.priority = priority;
        this.session = session;
        this.texts = texts;
        this.strengths = strengths;
        heading = Controls.label(texts.get("strengths.told"), "quiet");
        more.setWrapText(true);
        more.setOnAction(
                _ -> {
                    choosing = !choosing;
                    more.setVisited(false);
                    show(session.now());
                });
        heading.managedProperty().bind(heading.visibleProperty());
        more.managedProperty().bind(more.visibleProperty());
        getChildren().addAll(heading, boxes, more);
        InWindow.show(this, session.plan(), this::show);
    }

    private void show(Plan plan) {
        var linked =
                PlanList.PRIORITIES.find(plan, priority).map(Priority::strengths).orElse(List.of());
        var told =
                strengths.items().stream()
                        .flatMap(item -> plan.answers().of(item.id()).stream())
                        .toList();
        var shown = new ArrayList<Node>();
        for (Statement each : told) {
            if (choosing || linked.contains(each.id()) || holdsCursor(each)) {
                shown.add(box(each, linked));
            }
        }
        KeptCards.arrange(boxes.getChildren(), shown);
        boxes.setManaged(!shown.isEmpty());
        heading.setVisible(!shown.isEmpty());
        more.setVisible(!told.isEmpty());
        more.setText(texts.get(choosing ? "strengths.fewer" : "strengths.choose"));
    }

    private boolean holdsCursor(Statement statement) {
        var box = byId.get(statement.id());
        return box != null && box.isFocused();
    }

    private CheckBox box(Statement strength, List<UUID> linked) {
        var box = byId.computeIfAbsent(strength.id(), this::made);
        box.setText('“' + strength.text() + '”');
        box.setSelected(linked.contains(strength.id()));
        return box;
    }

    private CheckBox made(UUID strength) {
        var box = new CheckBox();
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        box.setMinHeight(USE_PREF_SIZE);
        box.setOnAction(_ -> link(strength, box.isSelected()));
        return box;
    }

    private void link(UUID strength, boolean helps) {
        session.apply(
                plan ->
                        PlanList.PRIORITIES.edited(
                                plan,
                                priority,
                                was ->
                                        was.withStrengths(
                                                helps
                                                        ? PlanEdits.plus(was.strengths(), strength)
                                                        : PlanEdits.except(
                                                                was.strengths(), strength))));
    }
}
