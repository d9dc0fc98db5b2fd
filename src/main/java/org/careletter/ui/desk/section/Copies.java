package org.careletter.ui.desk.section;

import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.careletter.plan.Copy;
import org.careletter.plan.Plan;
import org.careletter.plan.PlanList;
import org.careletter.plan.code.Consent;
import org.careletter.plan.code.Part;
import org.careletter.session.PlanSession;
import org.careletter.text.Texts;
import org.careletter.ui.desk.statement.PutBack;
import org.careletter.ui.desk.statement.VoiceNames;
import org.careletter.ui.kit.Controls;
import org.careletter.ui.kit.InWindow;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Everybody who gets a copy of the letter, each on a card.
final class Copies extends VBox {

    private final PlanSession session;
    private final Texts texts;
    private final RecordCards<Copy> cards;
    private final Label none = Controls.label("", "quiet");
    private final MenuButton add;

    Copies(PlanSession session, Texts texts) {
        super(16);
        this.session = session;
        this.texts = texts;
        var putBack = new PutBack(session, texts.locale());
        cards = new RecordCards<>(16, copy -> new CopyCard(copy, session, texts, putBack));
        add = new MenuButton(texts.get("copies.add"));
        add.setAccessibleText(texts.get("copies.add"));
        add.setOnShowing(_ -> offer());
        getChildren()
                .addAll(
                        Controls.label(texts.get("copies.heading"), "question"),
                        none,
                        cards,
                        putBack,
                        new FlowPane(add));
        InWindow.show(this, session.plan(), this::show);
        offer();
    }

    private void show(Plan plan) {
        none.setText(texts.get("copies.none", Map.of("name", plan.person().calledAs())));
        Controls.appear(none, plan.copies().isEmpty());
        cards.show(plan.copies());
    }

    // Filled when it opens, so that it offers whoever has no copy at the moment.
    private void offer() {
        add.getItems().clear();
        for (UUID voice : VoiceNames.of(session.now())) {
            if (session.now().copies().stream().noneMatch(copy -> voice.equals(copy.to()))) {
                add.getItems().add(item(VoiceNames.named(session.now(), voice), voice));
            }
        }
        add.getItems().add(item(texts.get("copies.somebody-else"), null));
    }

    private MenuItem item(String words, @Nullable UUID to) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> add(to));
        return item;
    }

    // Everything to the person; for others each part is chosen. Nobody has said yes yet.
    private void add(@Nullable UUID to) {
        var own = session.now().person().id().equals(to);
        var parts = own ? EnumSet.allOf(Part.class) : Set.<Part>of();
        var copy = new Copy(session.newId(), to, "", "", parts, Consent.NOT_ASKED, null);
        session.apply(plan -> PlanList.COPIES.plus(plan, copy));
        cards.enter(copy.id());
    }
}
