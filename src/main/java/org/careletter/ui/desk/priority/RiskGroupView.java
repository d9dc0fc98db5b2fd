package org.careletter.ui.desk.priority;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.careletter.guide.Guide;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanList;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.SteadyBox;
import org.careletter.ui.kit.Unfolds;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/// One group of questions about a risk: its name and how much was said, and the questions
/// themselves once it is open.
final class RiskGroupView extends SteadyBox implements Unfolds {

    private final RiskGroup group;
    private final UUID risk;
    private final PlanSession session;
    private final Texts texts;
    private final Guide guide;
    private final Supplier<Node> questions;
    private final FontIcon arrow = new FontIcon("fth-chevron-right");
    private final FoldHead head = new FoldHead(this::turn);
    private @Nullable Node opened;

    RiskGroupView(
            RiskGroup group,
            UUID risk,
            PlanSession session,
            Texts texts,
            Guide guide,
            Supplier<Node> questions) {
        super(12);
        this.group = group;
        this.risk = risk;
        this.session = session;
        this.texts = texts;
        this.guide = guide;
        this.questions = questions;
        HBox.setHgrow(head, Priority.ALWAYS);
        arrow.setOnMouseClicked(_ -> turn());
        var top = new HBox(8, arrow, head);
        top.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("question-group");
        getChildren().add(top);
        InWindow.show(this, session.plan(), this::show);
    }

    /// A group cannot tell beforehand whether what is looked for is in it, so each one with words
    /// opens.
    @Override
    public void unfold(UUID card) {
        var inside = opened;
        var closed = inside == null || !inside.isVisible();
        var said =
                PlanList.RISKS
                        .find(session.now(), risk)
                        .map(each -> group.said(each, guide))
                        .orElse(0L);
        if (card.equals(risk) && closed && said > 0) {
            turn();
        }
    }

    /// Opens or closes the group.
    void turn() {
        var inside = opened;
        if (inside == null) {
            inside = questions.get();
            inside.managedProperty().bind(inside.visibleProperty());
            inside.setVisible(false);
            opened = inside;
            getChildren().add(inside);
        }
        inside.setVisible(!inside.isVisible());
        arrow.setIconLiteral(inside.isVisible() ? "fth-chevron-down" : "fth-chevron-right");
        show(session.now());
    }

    private void show(Plan plan) {
        var count = PlanList.RISKS.find(plan, risk).map(each -> group.said(each, guide)).orElse(0L);
        var title = texts.of("group", group);
        var said = HowMany.said(count, texts);
        var inside = opened;
        var spoken = inside != null && inside.isVisible() ? "group.close" : "group.open";
        head.show(title, "", said, texts.get(spoken, Map.of("title", title, "said", said)));
    }
}
