package org.careletter.ui.desk.section;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.careletter.plan.Contributor;
import org.careletter.plan.Plan;
import org.careletter.plan.Review;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.VoiceNames;
import org.careletter.ui.kit.Columns;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.DateField;
import org.careletter.ui.kit.InWindow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// When the plan is looked at again, and who is asked for what they see.
final class ReviewPeriod extends VBox {

    private final Fields<Review> fields;
    private final DateField to;
    private final Texts texts;
    private final Columns asked = Columns.ofBoxes(2);
    private final Label nobody;
    private final Map<UUID, CheckBox> boxes = new HashMap<>();

    ReviewPeriod(PlanSession session, Texts texts) {
        super(12);
        this.texts = texts;
        fields =
                new Fields<>(
                        session,
                        texts,
                        session.now().review(),
                        (plan, edit) -> plan.withReview(edit.apply(plan.review())));
        var from = fields.date(texts.get("review.from"), Review::from, Review::withFrom);
        to = fields.date(texts.get("review.to"), Review::to, Review::withTo);
        nobody = Controls.label(texts.get("review.nobody"), "quiet");
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        Controls.label(texts.get("review.when"), "question"),
                        Controls.label(texts.get("review.period"), "quiet"),
                        new Columns(2, from, to),
                        Controls.label(texts.get("review.who"), "question"),
                        nobody,
                        asked);
        InWindow.show(this, session.plan(), this::show);
    }

    private void show(Plan plan) {
        fields.show(plan.review());
        to.setProblem(isBackwards(plan.review()) ? texts.get("review.backwards") : "");
        var shown = plan.contributors().stream().map(each -> box(each, plan)).toList();
        if (!asked.getChildren().equals(shown)) {
            asked.getChildren().setAll(shown);
        }
        Controls.appear(nobody, shown.isEmpty());
    }

    /// Whether the last day comes before the first.
    static boolean isBackwards(Review review) {
        var from = review.from();
        var to = review.to();
        return from != null && to != null && to.isBefore(from);
    }

    private Node box(Contributor contributor, Plan plan) {
        var id = contributor.id();
        var box =
                boxes.computeIfAbsent(
                        id,
                        _ ->
                                fields.check(
                                        "",
                                        review -> review.asked().contains(id),
                                        (was, on) -> was.withAsked(asking(was, id, on))));
        box.setText(VoiceNames.named(plan, id));
        return box;
    }

    private static List<UUID> asking(Review was, UUID who, boolean on) {
        var others = was.asked().stream().filter(each -> !each.equals(who));
        return (on ? Stream.concat(others, Stream.of(who)) : others).toList();
    }
}
