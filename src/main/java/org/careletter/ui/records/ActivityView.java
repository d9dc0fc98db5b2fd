package org.careletter.ui.records;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.careletter.plan.kept.Activity;
import org.careletter.plan.kept.ActivityLog;
import org.careletter.session.ActivityWords;
import org.careletter.text.Texts;
import org.careletter.ui.kit.ColumnPage;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.kit.WayBack;

import java.util.ArrayList;
import java.util.List;

/// What was done, the newest first: in all plans, or in one.
public final class ActivityView extends ColumnPage {

    /// So many lines at first, and so many more each time they are asked for.
    private static final int AT_ONCE = 200;

    private final ActivityModel model;
    private final ActivityWords words;
    private final Texts texts;
    private final VBox notice;
    private int shown = AT_ONCE;

    /// The log of `model`.
    ///
    /// @param menu what stands at the end of the bar
    public ActivityView(ActivityModel model, WayBack back, Region menu, Surroundings surroundings) {
        super(back, menu);
        this.model = model;
        this.words = new ActivityWords(surroundings.locale(), surroundings.clock().getZone());
        this.texts = surroundings.texts(ActivityView.class);
        this.notice = notice(model.said());
        model.log().addListener(_ -> show());
        show();
        model.refresh();
    }

    private void show() {
        var log = model.log().get();
        var nodes = new ArrayList<Node>();
        nodes.add(head(model.title(), texts.get("activity.intro")));
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
