package org.careletter.ui.records;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import org.careletter.plan.kept.KeepHistory;
import org.careletter.text.Texts;
import org.careletter.ui.kit.ColumnPage;
import org.careletter.ui.kit.Controls;

/// Says which versions are kept, and lets people keep every one. The box shows what is saved: where
/// saving fails, it goes back.
final class KeepingCard extends VBox {

    private final KeepingModel model;
    private final CheckBox all;

    KeepingCard(KeepingModel model, Texts texts) {
        super(8);
        this.model = model;
        this.all = new CheckBox(texts.get("keeping.all"));
        all.setMnemonicParsing(false);
        all.setWrapText(true);
        all.setAccessibleHelp(texts.get("keeping.when"));
        all.setOnAction(_ -> choose());
        var rule = Controls.label("");
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        Controls.label(texts.get("keeping.title"), "question"),
                        rule,
                        all,
                        Controls.label(texts.get("keeping.when"), "small", "quiet"),
                        ColumnPage.notice(model.said()),
                        ColumnPage.failure(model.failure()));
        model.choice()
                .subscribe(
                        now -> {
                            rule.setText(texts.of("keeping.rule", now));
                            show();
                        });
        model.failure().subscribe(_ -> show());
    }

    private void choose() {
        model.choose(all.isSelected() ? KeepHistory.KEEP_ALL : KeepHistory.THIN_OUT);
    }

    private void show() {
        all.setSelected(model.choice().get() == KeepHistory.KEEP_ALL);
    }
}
