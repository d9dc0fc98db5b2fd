package org.careletter.ui.history;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.careletter.plan.Activity;
import org.careletter.plan.ActivityLog;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.kit.Texts;

import java.util.ArrayList;
import java.util.List;

/// What was done, the newest first: in all plans, or in one.
public final class ActivityView extends RecordPage {

    /// So many lines at first, and so many more each time they are asked for.
    private static final int AT_ONCE = 200;

    private final ActivityModel model;
    private final ActivityWords words;
    private final Texts texts;
    private final Label said = Controls.label("");
    private int shown = AT_ONCE;

    /// The log of `model`.
    ///
    /// @param back where the way back leads, in words
    /// @param menu what stands at the end of the bar
    public ActivityView(
            ActivityModel model,
            String back,
            Runnable goBack,
            Region menu,
            Surroundings surroundings) {
        super(back, goBack, menu);
        this.model = model;
        this.words = new ActivityWords(surroundings);
        this.texts = surroundings.texts(ActivityView.class);
        said.textProperty().bind(model.said());
        model.log().addListener(_ -> show());
        show();
        model.refresh();
    }

    private void show() {
        var log = model.log().get();
        var nodes = new ArrayList<Node>();
        nodes.add(head(model.title(), texts.get("activity.intro")));
        var notice = Controls.styled(new VBox(said), "notice");
        notice.visibleProperty().bind(said.textProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        nodes.add(notice);
        if (!log.whole()) {
            nodes.add(
                    Controls.styled(
                            new VBox(Controls.label(texts.get("activity.not-whole"))), "notice"));
        }
        nodes.add(lines(log));
        if (log.activities().size() > shown) {
            nodes.add(Controls.button(texts.get("activity.earlier"), this::showMore));
        }
        if (!log.activities().isEmpty()) {
            nodes.add(atTheRight(Controls.primary(texts.get("activity.save"), model::save)));
        }
        fill(nodes);
    }

    private VBox lines(ActivityLog log) {
        List<Activity> newest = log.activities().reversed().stream().limit(shown).toList();
        var lines = card();
        newest.forEach(each -> lines.getChildren().add(Controls.label(words.line(each))));
        if (newest.isEmpty()) {
            lines.getChildren().add(Controls.label(texts.get("activity.none"), "quiet"));
        }
        return lines;
    }

    private void showMore() {
        shown += AT_ONCE;
        show();
    }
}
