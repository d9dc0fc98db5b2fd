package org.careletter.ui.plans;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.careletter.plan.Summary;
import org.careletter.ui.kit.ActionCard;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.kit.Texts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/// One plan in the list: whose it is, what they want first, when it is looked at again, and what
/// waits to be taken back to them.
final class PlanCard {

    private final Summary summary;
    private final Surroundings surroundings;
    private final Texts texts;

    PlanCard(Summary summary, Surroundings surroundings, Texts texts) {
        this.summary = summary;
        this.surroundings = surroundings;
        this.texts = texts;
    }

    ActionCard opening(Runnable open) {
        var name = texts.get("open", Map.of("name", summary.name()));
        var card = new ActionCard(name, open);
        card.getChildren().add(row(Controls.label(summary.name(), "plan-name"), changedInWords()));
        var priority = Controls.label(summary.firstPriority(), "plan-priority");
        if (!priority.getText().isBlank() || !review().isEmpty()) {
            card.getChildren().add(row(priority, review()));
        }
        if (summary.toTakeBack() > 0) {
            var waits = Controls.label("↺ " + texts.count("take-back", summary.toTakeBack()));
            waits.getStyleClass().add("waits-chip");
            card.getChildren().add(waits);
        }
        return card;
    }

    /// A plan that cannot be opened.
    ActionCard damaged(Runnable help) {
        var card = new ActionCard(texts.get("damaged-open", Map.of("name", summary.name())), help);
        var chip = Controls.label("! " + texts.get("damaged"), "damaged-chip");
        card.getChildren()
                .addAll(row(Controls.label(summary.name(), "plan-name"), changedInWords()), chip);
        return card;
    }

    private static HBox row(Label first, String second) {
        first.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(first, Priority.ALWAYS);
        var row = new HBox(16, first, Controls.label(second, "quiet"));
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private String changedInWords() {
        var changed = LocalDateTime.ofInstant(summary.changed(), surroundings.clock().getZone());
        var time = DateTimeFormatter.ofPattern("HH:mm").format(changed);
        return changed.toLocalDate().equals(LocalDate.now(surroundings.clock()))
                ? texts.get("changed-today", Map.of("time", time))
                : day("d MMMM yyyy").format(changed);
    }

    private String review() {
        var from = summary.reviewFrom();
        var to = summary.reviewTo();
        if (from == null || to == null) {
            return "";
        }
        var sameYear = from.getYear() == to.getYear();
        var begins =
                sameYear && from.getMonth() == to.getMonth()
                        ? "d"
                        : sameYear ? "d MMMM" : "d MMMM yyyy";
        return texts.get(
                "review",
                Map.of("from", day(begins).format(from), "to", day("d MMMM yyyy").format(to)));
    }

    private DateTimeFormatter day(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, texts.locale());
    }
}
