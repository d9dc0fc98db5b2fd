package org.careletter.ui.plans;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.careletter.plan.kept.Summary;
import org.careletter.session.Timer;
import org.careletter.shelf.Rescue;
import org.careletter.text.Texts;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.careletter.ui.kit.Surroundings;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The plans that were found, a row each: the first of them, and more when asked for. Nobody looks
/// through thousands of rows, and making them would keep everybody waiting.
final class PlanRows extends VBox {

    private static final int AT_ONCE = 20;

    /// As many as fill a large window: the others can come right after the first picture.
    static final int AT_FIRST = 8;

    /// Longer than until the next picture.
    private static final Duration SOON = Duration.ofMillis(50);

    private final PlansModel model;
    private final PlansActions actions;
    private final Surroundings surroundings;
    private final Texts texts;
    private final PlanWords inWords;
    private final List<PlanRow> rows = new ArrayList<>();
    private final Label none = Controls.label("", "quiet");
    private final Label some = Controls.label("", "quiet");
    private final VBox rest;
    private final Timer others;
    private String typed = "";
    private int most = AT_ONCE;

    PlanRows(PlansModel model, PlansActions actions, Surroundings surroundings) {
        super(16);
        this.model = model;
        this.actions = actions;
        this.surroundings = surroundings;
        this.texts = surroundings.texts(PlansView.class);
        this.inWords = new PlanWords(surroundings.clock(), texts);
        this.rest = new VBox(8, some, Controls.button(texts.get("show-more"), this::showMore));
        this.others = surroundings.means().timers().timer(this::show);
        InWindow.hear(this, model.found(), (_, _) -> show());
        InWindow.hear(this, model.damaged(), (_, _) -> show());
        show();
    }

    /// Brings a damaged plan back.
    void bringBack(Rescue rescue) {
        actions.bringBack(rescue);
    }

    /// Erases a plan, or shows the list again.
    void decided(Summary summary, boolean erase) {
        if (erase) {
            actions.erase(summary.plan());
        } else {
            show();
        }
    }

    /// Opens a plan, or says what can be done where it is damaged.
    void use(Summary summary) {
        if (isDamaged(summary)) {
            getChildren().setAll(new DamagedCard(summary, model, this, surroundings));
        } else {
            actions.open(summary.plan());
        }
    }

    /// Saves a plan file.
    void saveFile(Summary summary) {
        actions.saveFile(summary.plan(), summary.name());
    }

    /// Saves everything about the person.
    void saveEverything(Summary summary) {
        actions.saveEverything(summary.plan());
    }

    /// Asks once more before a plan is erased.
    void askToErase(Summary summary) {
        var card = new EraseCard(summary, texts, surroundings.means().timers(), this);
        getChildren().setAll(card);
        card.focus();
    }

    /// Shows the list, also instead of a question that was asked in its place.
    void show() {
        if (!model.search().get().equals(typed)) {
            typed = model.search().get();
            most = AT_ONCE;
        }
        var found = model.found().get();
        int wanted = Math.min(most, found.size());
        int now = rows.isEmpty() ? Math.min(AT_FIRST, wanted) : wanted;
        if (now < wanted) {
            others.start(SOON);
        }
        var first = found.subList(0, now);
        for (int i = 0; i < first.size(); i++) {
            var plan = first.get(i);
            if (i < rows.size()) {
                rows.get(i).show(plan, isDamaged(plan));
            } else {
                rows.add(new PlanRow(plan, isDamaged(plan), this, inWords, texts));
            }
        }
        // Rows stay where they are, out of sight: a row that comes back is dressed by every style
        // sheet again.
        for (int i = 0; i < rows.size(); i++) {
            Controls.appear(rows.get(i), i < first.size());
        }
        none.setText(model.isEmpty() ? texts.get("empty") : texts.get("nothing-found"));
        Controls.appear(none, found.isEmpty());
        some.setText(howMany(found.size()));
        Controls.appear(rest, found.size() > most);
        var all = new ArrayList<Node>(rows);
        all.addAll(List.of(none, rest));
        if (!all.equals(getChildren())) {
            getChildren().setAll(all);
        }
    }

    private boolean isDamaged(Summary summary) {
        return model.damaged().get().contains(summary.plan());
    }

    private String howMany(int all) {
        var number = NumberFormat.getIntegerInstance(texts.locale());
        return texts.get("some", Map.of("n", number.format(most), "all", number.format(all)));
    }

    private void showMore() {
        show(); // what is typed may have changed without another plan being found
        var next = most;
        most += AT_ONCE;
        show();
        rows.get(next).takeCursor();
    }
}
