package org.careletter.ui.records;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.careletter.plan.kept.Checkpoint;
import org.careletter.session.Moments;
import org.careletter.text.Texts;
import org.careletter.ui.kit.ActionCard;
import org.careletter.ui.kit.ColumnPage;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.Surroundings;
import org.careletter.ui.kit.WayBack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The earlier versions of a plan: first the list, then one of them against the plan as it is now.
public final class VersionsView extends ColumnPage {

    private final VersionsModel model;
    private final Texts texts;
    private final Surroundings surroundings;
    private final Moments moments;
    private final Label failure;
    private final KeepingCard keeping;
    private final Button undo;
    private boolean broughtBack;

    /// The versions of a plan.
    ///
    /// @param menu what stands at the end of the bar
    public VersionsView(VersionsModel model, WayBack back, Region menu, Surroundings surroundings) {
        super(back, menu);
        this.model = model;
        this.surroundings = surroundings;
        this.texts = surroundings.texts(VersionsView.class);
        this.moments = new Moments(surroundings.locale(), surroundings.clock().getZone());
        this.failure = failure(model.failure());
        this.keeping = new KeepingCard(model.keeping(), texts);
        this.undo = Controls.button(texts.get("since.undo"), this::undo);
        InWindow.show(this, model.canUndo(), can -> undo.setDisable(!can));
        model.versions().addListener(_ -> show());
        model.opened().addListener(_ -> chosen());
        InWindow.hear(this, model.plan(), (_, _) -> show());
        show();
        model.refresh();
        model.keeping().refresh();
    }

    private void chosen() {
        broughtBack = false;
        show();
    }

    private void show() {
        fill(model.opened().get().map(this::since).orElseGet(this::list));
    }

    private List<Node> list() {
        var nodes = new ArrayList<Node>();
        nodes.add(head(texts.get("versions.title"), texts.get("versions.intro")));
        nodes.add(failure);
        nodes.add(keeping);
        model.versions().get().forEach(each -> nodes.add(card(each)));
        if (model.versions().get().isEmpty()) {
            nodes.add(Controls.label(texts.get("versions.none"), "quiet"));
        }
        return nodes;
    }

    private ActionCard card(Checkpoint version) {
        var when = moments.words(version.at());
        var card =
                new ActionCard(
                        texts.get("versions.open", Map.of("when", when)),
                        () -> model.open(version));
        card.getChildren()
                .addAll(
                        Controls.label(when, "plan-priority"),
                        Controls.label(why(version), "quiet"));
        return card;
    }

    /// Nobody had written anything here yet when the first version was kept.
    private String why(Checkpoint version) {
        var reason = texts.of("reason", version.reason());
        return version.writer().isEmpty() || version.reason() == Checkpoint.Reason.OPENED
                ? reason
                : texts.get("versions.why", Map.of("who", version.writer(), "why", reason));
    }

    private List<Node> since(VersionsModel.Opened version) {
        var differences = model.since(version);
        var nodes = new ArrayList<Node>();
        nodes.add(new WayBack(texts.get("since.all"), model::close).button());
        nodes.add(
                head(
                        texts.get(
                                "since.title", Map.of("when", moments.words(version.head().at()))),
                        differences.isEmpty()
                                ? texts.get("since.nothing")
                                : texts.get("since.intro")));
        nodes.add(failure);
        if (broughtBack) {
            nodes.add(notice());
        }
        var cards = new DifferenceCard(model, version, this::bringing, surroundings);
        differences.statements().forEach(each -> nodes.add(cards.of(each)));
        if (differences.elsewhere()) {
            nodes.add(card(Controls.label(texts.get("since.elsewhere"))));
        }
        if (!differences.isEmpty()) {
            nodes.add(whole(version));
        }
        return nodes;
    }

    private VBox whole(VersionsModel.Opened version) {
        var all =
                Controls.primary(
                        texts.get("since.whole"),
                        () -> bringing(() -> model.bringBackWhole(version)));
        return new VBox(
                12, Controls.label(texts.get("since.whole-what"), "quiet"), atTheRight(all));
    }

    private HBox notice() {
        var said = Controls.label(texts.get("since.back"));
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        return Controls.styled(new HBox(12, said, undo), "notice");
    }

    private void bringing(Runnable back) {
        broughtBack = true;
        back.run();
        show();
        undo.requestFocus();
    }

    private void undo() {
        broughtBack = false;
        model.undo();
        show();
    }
}
