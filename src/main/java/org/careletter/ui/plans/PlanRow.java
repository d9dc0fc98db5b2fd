package org.careletter.ui.plans;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.careletter.plan.kept.Summary;
import org.careletter.text.Texts;
import org.careletter.ui.kit.ActionCard;
import org.careletter.ui.kit.Controls;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Map;
import java.util.function.Consumer;

/// One plan in the list: a card that says whose it is, what they want first, when it is looked at
/// again, and what waits to be taken back to them; and a menu beside it. The same row shows another
/// plan when something else is found, since making rows is what takes time.
final class PlanRow extends HBox {

    private final Texts texts;
    private final PlanWords inWords;
    private final ActionCard card;
    private final Label name = Controls.label("", "plan-name");
    private final Label changed = Controls.label("", "quiet");
    private final Label priority = Controls.label("", "plan-priority");
    private final Label review = Controls.label("", "quiet");
    private final HBox second = sideBySide(priority, review);
    private final Label waits = Controls.label("", "waits-chip");
    private final Label broken = Controls.label("", "damaged-chip");
    private final MenuButton more = Controls.styled(new MenuButton(), "plain", "no-arrow");
    private Summary summary;

    /// A row that shows `first` to begin with.
    PlanRow(Summary first, boolean damaged, PlanRows list, PlanWords inWords, Texts texts) {
        super(8);
        this.summary = first;
        this.texts = texts;
        this.inWords = inWords;
        card = new ActionCard("", () -> list.use(summary));
        broken.setText("! " + texts.get("damaged"));
        card.getChildren().addAll(sideBySide(name, changed), second, waits, broken);
        HBox.setHgrow(card, Priority.ALWAYS);
        more.setGraphic(new FontIcon("fth-more-horizontal"));
        Controls.named(more, "");
        more.getItems()
                .addAll(
                        entry("save-file", list::saveFile),
                        entry("everything", list::saveEverything),
                        entry("erase", list::askToErase));
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(card, more);
        show(first, damaged);
    }

    /// Shows this plan from now on.
    ///
    /// @param damaged whether it cannot be opened
    void show(Summary shown, boolean damaged) {
        summary = shown;
        var named = Map.of("name", shown.name());
        card.setAccessibleText(texts.get(damaged ? "damaged-open" : "open", named));
        name.setText(shown.name());
        changed.setText(inWords.changed(shown));
        priority.setText(shown.firstPriority());
        review.setText(inWords.review(shown));
        waits.setText(inWords.waiting(shown));
        var hasSecond = !priority.getText().isBlank() || !review.getText().isEmpty();
        Controls.appear(second, !damaged && hasSecond);
        Controls.appear(waits, !damaged && !waits.getText().isEmpty());
        Controls.appear(broken, damaged);
        more.setAccessibleText(texts.get("more", named));
        more.getTooltip().setText(more.getAccessibleText());
    }

    /// Puts the cursor on the card.
    void takeCursor() {
        card.requestFocus();
    }

    private MenuItem entry(String key, Consumer<Summary> does) {
        var entry = new MenuItem(texts.get(key));
        entry.setOnAction(_ -> does.accept(summary));
        return entry;
    }

    private static HBox sideBySide(Label first, Label second) {
        first.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(first, Priority.ALWAYS);
        var row = new HBox(16, first, second);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }
}
